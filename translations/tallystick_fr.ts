<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Produce</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consommer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Deliver service</source>
        <translation>Fournir un service</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Hand back changed</source>
        <translation>Rendre modifié</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Transfer rights</source>
        <translation>Transférer les droits</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Diminuer</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>il y a une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Joint&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The attachments are as they were before.</source>
        <translation>Les pièces jointes sont comme avant.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file is in format %1, this version writes %2</source>
        <translation>le fichier est au format %1, cette version écrit %2</translation>
    </message>
    <message>
        <source>roster of %1: %2</source>
        <translation>liste des postes de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: its stock is not the sum of its movements</source>
        <translation>%1&#x202f;: son stock n’est pas la somme de ses mouvements</translation>
    </message>
    <message>
        <source>table %1 differs from what the entries say; run: tallystick-cli rebuild</source>
        <translation>la table %1 diffère de ce que disent les écritures&#x202f;; lancer&#x202f;: tallystick-cli rebuild</translation>
    </message>
    <message>
        <source>%1: the signed checkpoint of log %2 does not fit its entries</source>
        <translation>%1&#x202f;: le point de contrôle signé du registre %2 ne correspond pas à ses écritures</translation>
    </message>
    <message>
        <source>%1 was changed after it was recorded</source>
        <translation>%1 a été modifié après avoir été enregistré</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>log %1 should hold %2 entries and holds %3</source>
        <translation>le registre %1 devrait contenir %2 écritures et en contient %3</translation>
    </message>
    <message>
        <source>log %1: the tree over its entries has another root than the one stored</source>
        <translation>registre %1&#x202f;: l’arbre de ses écritures a une autre racine que celle qui est conservée</translation>
    </message>
    <message>
        <source>a private part of %1 was changed after it was recorded</source>
        <translation>une partie privée de %1 a été modifiée après avoir été enregistrée</translation>
    </message>
    <message>
        <source>the file %1 is no longer what was attached</source>
        <translation>le fichier %1 n’est plus ce qui a été joint</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>said when it came in</source>
        <translation>indiqué à l’entrée</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>selon la facture</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>selon l’accord</translation>
    </message>
    <message>
        <source>what went into it</source>
        <translation>ce qui y est entré</translation>
    </message>
    <message>
        <source>what it was made of</source>
        <translation>ce dont il a été fait</translation>
    </message>
    <message>
        <source>found, at the last known cost</source>
        <translation>trouvé, au dernier coût connu</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>%1 has no known price and is not in the value.</source>
        <translation>%1 n’a pas de prix connu et n’est pas compris dans la valeur.</translation>
    </message>
    <message>
        <source>Something that went into it has no price (%1).</source>
        <translation>Quelque chose qui y est entré n’a pas de prix (%1).</translation>
    </message>
    <message>
        <source>%1 went out before it came in, at the last known cost; the next receipt corrects it.</source>
        <translation>%1 est sorti avant d’être entré, au dernier coût connu&#x202f;; la prochaine entrée le corrige.</translation>
    </message>
    <message>
        <source>%1 of work without a rate are not in the value.</source>
        <translation>%1 de travail sans taux ne sont pas compris dans la valeur.</translation>
    </message>
    <message>
        <source>Prices are in several currencies and are not added up.</source>
        <translation>Les prix sont en plusieurs monnaies et ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>A further cost could not be spread over its receipts (%1).</source>
        <translation>Un coût supplémentaire n’a pas pu être réparti sur ses entrées (%1).</translation>
    </message>
    <message>
        <source>Made beside goods in other units, so its share of the cost is not known (%1).</source>
        <translation>Produit à côté de biens en d’autres unités&#x202f;; sa part du coût n’est donc pas connue (%1).</translation>
    </message>
    <message>
        <source>The unit of %1 does not convert; it is left out.</source>
        <translation>L’unité de %1 ne se convertit pas&#x202f;; elle est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Counted %1 by %2</source>
        <translation>%1 compté par %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>◇ to count</source>
        <translation>◇ à compter</translation>
    </message>
    <message>
        <source>▲ unit cannot be compared</source>
        <translation>▲ unité non comparable</translation>
    </message>
    <message>
        <source>▲ posted twice</source>
        <translation>▲ validé deux fois</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ validé</translation>
    </message>
    <message>
        <source>▲ book changed since</source>
        <translation>▲ livre modifié depuis</translation>
    </message>
    <message>
        <source>↻ recounted</source>
        <translation>↻ recompté</translation>
    </message>
    <message>
        <source>✓ counted</source>
        <translation>✓ compté</translation>
    </message>
    <message>
        <source>– not counted</source>
        <translation>– non compté</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>What is “%1” counted in?</source>
        <translation>En quoi compte-t-on «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is the work “%1” measured in?</source>
        <translation>En quoi mesure-t-on le travail «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Who gives or does “%1”?</source>
        <translation>Qui donne ou fait «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Who gets “%1”?</source>
        <translation>Qui reçoit «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Is the job “%1” finished?</source>
        <translation>L’opération «&#x202f;%1&#x202f;» est-elle terminée&#x202f;?</translation>
    </message>
    <message>
        <source>Is “%1” finished?</source>
        <translation>«&#x202f;%1&#x202f;» est-il terminé&#x202f;?</translation>
    </message>
    <message>
        <source>What holds for “%1”?</source>
        <translation>Qu’est-ce qui vaut pour «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, it is finished</source>
        <translation>Oui, c’est terminé</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>Non, cela continue</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>desk “%1”, %2</source>
        <translation>poste «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>%1 at the desk “%2”, %3</source>
        <translation>%1 au poste «&#x202f;%2&#x202f;», %3</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The book began</source>
        <translation>Le livre a commencé</translation>
    </message>
    <message>
        <source>Desk “%1” may write</source>
        <translation>Le poste «&#x202f;%1&#x202f;» peut écrire</translation>
    </message>
    <message>
        <source>Desk %1 was closed</source>
        <translation>Le poste %1 a été fermé</translation>
    </message>
    <message>
        <source>A rule of the book was set: %1</source>
        <translation>Une règle du livre a été fixée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keys of %1 were accepted</source>
        <translation>Les clés de %1 ont été acceptées</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>co-op or firm</source>
        <translation>coopérative ou entreprise</translation>
    </message>
    <message>
        <source>ecological agent</source>
        <translation>agent écologique</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>type d’article</translation>
    </message>
    <message>
        <source>kind of job</source>
        <translation>type d’opération</translation>
    </message>
    <message>
        <source>item in stock</source>
        <translation>article en stock</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>job</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>ordre de fabrication</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>nomenclature</translation>
    </message>
    <message>
        <source>recipe step</source>
        <translation>étape de nomenclature</translation>
    </message>
    <message>
        <source>recipe line</source>
        <translation>ligne de nomenclature</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>souhait</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>créance</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Known by its fingerprint only</source>
        <translation>Connue seulement par son empreinte</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <translation>Illisible pour cette version</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Annule %1</translation>
    </message>
    <message>
        <source>Changes “%1”</source>
        <translation>Modifie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Settles a difference in “%1”</source>
        <translation>Règle une différence dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Withdraws a private part of %1</source>
        <translation>Retire une partie privée de %1</translation>
    </message>
    <message>
        <source>New %1 · %2</source>
        <translation>Ajout&#x202f;: %1 · %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Ajout, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>on hand and owned</source>
        <translation>disponible et en propriété</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propriété</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>bundle of agreements</source>
        <translation>liasse d’accords</translation>
    </message>
    <message>
        <source>list of proposals</source>
        <translation>liste de propositions</translation>
    </message>
    <message>
        <source>exchange in a recipe</source>
        <translation>échange dans une nomenclature</translation>
    </message>
    <message>
        <source>value equation</source>
        <translation>équation de valeur</translation>
    </message>
    <message>
        <source>share of a value equation</source>
        <translation>part d’une équation de valeur</translation>
    </message>
    <message>
        <source>The book&apos;s keys were changed</source>
        <translation>Les clés du livre ont été changées</translation>
    </message>
    <message>
        <source>stock count</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>counted amount</source>
        <translation>quantité comptée</translation>
    </message>
    <message>
        <source>terms of a supplier</source>
        <translation>conditions d’un fournisseur</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>Said whose book this is</source>
        <translation>A dit à qui est ce livre</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not the time of an entry.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’heure d’une écriture.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” has more than 12 digits before the point.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de 12 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>The result has more than 12 digits before the point; nothing was changed.</source>
        <translation>Le résultat a plus de 12 chiffres avant la virgule&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The result needs more than six decimals; nothing was rounded.</source>
        <translation>Le résultat demande plus de six décimales&#x202f;; rien n’a été arrondi.</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; it was not rounded.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de six décimales&#x202f;; le nombre n’a pas été arrondi.</translation>
    </message>
    <message>
        <source>A division by zero was refused.</source>
        <translation>Une division par zéro a été refusée.</translation>
    </message>
    <message>
        <source>A weight is negative; nothing was split.</source>
        <translation>Un poids est négatif&#x202f;; rien n’a été partagé.</translation>
    </message>
    <message>
        <source>No weight is greater than zero; nothing was split.</source>
        <translation>Aucun poids n’est supérieur à zéro&#x202f;; rien n’a été partagé.</translation>
    </message>
    <message>
        <source>%1 cannot be split into steps of %2; nothing was split.</source>
        <translation>%1 ne peut pas être partagé par pas de %2&#x202f;; rien n’a été partagé.</translation>
    </message>
    <message>
        <source>The data is not in canonical form (T1) and was refused; nothing was read.</source>
        <translation>Les données ne sont pas en forme canonique (T1) et ont été refusées&#x202f;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>A value cannot be written in canonical form (T1); nothing was recorded.</source>
        <translation>Une valeur ne peut pas être écrite en forme canonique (T1)&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The converted amount has more than 12 digits before the point.</source>
        <translation>La quantité convertie a plus de 12 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>The converted amount needs more than six decimals; it was not rounded.</source>
        <translation>La quantité convertie demande plus de six décimales&#x202f;; elle n’a pas été arrondie.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: they measure different things.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être converti en «&#x202f;%2&#x202f;»&#x202f;: ces unités ne mesurent pas la même chose.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: there is no exact factor.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être converti en «&#x202f;%2&#x202f;»&#x202f;: il n’y a pas de facteur exact.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already; it was kept.</source>
        <translation>Il y a déjà une unité «&#x202f;%1&#x202f;»&#x202f;; elle a été conservée.</translation>
    </message>
    <message>
        <source>“%2” is not a factor for the unit “%1”: a decimal greater than zero with at most 18 digits is needed. The unit was not added.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas un facteur pour l’unité «&#x202f;%1&#x202f;»&#x202f;: il faut un nombre décimal supérieur à zéro d’au plus 18 chiffres. L’unité n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Il n’y a pas d’unité «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A book needs a name of one line, at most 200 bytes. No book was made.</source>
        <translation>Un livre a besoin d’un nom d’une ligne, de 200 octets au plus. Aucun livre n’a été créé.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR. No book was made.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de monnaie tel que EUR. Aucun livre n’a été créé.</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>Il n’y a pas de livre à l’emplacement %1.</translation>
    </message>
    <message>
        <source>%1 is older than what this computer has already signed for desk %2 (%3 entries, once %4): a backup was put back. It can be read. To write in it again, open a new desk with: tallystick-cli desk add</source>
        <translation>%1 est plus ancien que ce que cet ordinateur a déjà signé pour le poste %2 (%3 écritures, auparavant %4)&#x202f;: une sauvegarde a été remise en place. Il peut être lu. Pour y écrire à nouveau, ouvrir un nouveau poste avec&#x202f;: tallystick-cli desk add</translation>
    </message>
    <message>
        <source>This book has had %1 desks, the most it can. No desk was added.</source>
        <translation>Ce livre a eu %1 postes, le maximum possible. Aucun poste n’a été ajouté.</translation>
    </message>
    <message>
        <source>There is already a file %1; it was left as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier %1&#x202f;; il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This book has no desk %1.</source>
        <translation>Ce livre n’a pas de poste %1.</translation>
    </message>
    <message>
        <source>Desk %1 is closed already.</source>
        <translation>Le poste %1 est déjà fermé.</translation>
    </message>
    <message>
        <source>Desk %1 is the one this file writes as. Close it from another desk.</source>
        <translation>Le poste %1 est celui sous lequel ce fichier écrit. Fermez-le depuis un autre poste.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Checks: %2.</source>
        <translation>Il n’y a pas de contrôle «&#x202f;%1&#x202f;». Contrôles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The demo speaks of “%1”, which it never made.</source>
        <translation>La démonstration parle de «&#x202f;%1&#x202f;», qu’elle n’a jamais créé.</translation>
    </message>
    <message>
        <source>The note of how far this desk has come could not be written to %1. The book itself is saved.</source>
        <translation>La note indiquant où en est ce poste n’a pas pu être écrite dans %1. Le livre lui-même est enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le fichier ou son dossier est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is already open for writing in %2 (process %3 on %4). Nothing was changed. Close it there first; reading is possible meanwhile.</source>
        <translation>%1 est déjà ouvert en écriture dans %2 (processus %3 sur %4). Rien n’a été modifié. Fermez-le d’abord là-bas&#x202f;; la lecture reste possible entre-temps.</translation>
    </message>
    <message>
        <source>The bundle is not a complete BagIt bag: %1. Nothing was taken from it.</source>
        <translation>La liasse n’est pas un sac BagIt complet&#x202f;: %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that is not allowed: “%1”. Nothing was taken from it.</source>
        <translation>La liasse contient un fichier sous un nom non autorisé&#x202f;: «&#x202f;%1&#x202f;». Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The bundle is larger than the limits in the settings allow: %1. Nothing was taken from it.</source>
        <translation>La liasse dépasse les limites fixées dans les paramètres&#x202f;: %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle lacks %1. Nothing was taken from it.</source>
        <translation>Il manque %1 dans la liasse. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged. Nothing was taken from it.</source>
        <translation>%1 dans la liasse est endommagé. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the bundle is broken. Nothing was taken from it.</source>
        <translation>La ligne %1 de %2 dans la liasse est défectueuse. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The file is not a bundle as this program writes them: %1. Nothing was taken from it.</source>
        <translation>Le fichier n’est pas une liasse telle que ce programme les écrit&#x202f;: %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written; no file was left behind.</source>
        <translation>La liasse %1 n’a pas pu être écrite&#x202f;; aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>The bundle %1 would be larger than 4 GiB; no file was left behind.</source>
        <translation>La liasse %1 dépasserait 4 GiB&#x202f;; aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>The parts of the bundle contradict each other about %1. Nothing was taken from it.</source>
        <translation>Les parties de la liasse se contredisent au sujet de %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 of the bundle is not signed as it must be. Nothing was taken from it.</source>
        <translation>%1 de la liasse n’est pas signé comme il se doit. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was taken from it.</source>
        <translation>Le poste %1 a été fermé à l’écriture %2&#x202f;; la liasse contient des écritures ultérieures. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The entries of log %1 are not those its desk has signed. Nothing was taken from the bundle.</source>
        <translation>Les écritures du registre %1 ne sont pas celles que son poste a signées. Rien n’a été repris de la liasse.</translation>
    </message>
    <message>
        <source>The bundle was made for the other desks of “%1” and holds what only they may read. Nothing was taken from it.</source>
        <translation>La liasse a été faite pour les autres postes de «&#x202f;%1&#x202f;» et contient ce qu’eux seuls peuvent lire. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle of our own book “%1” was made for others and is not complete. Nothing was taken from it; ask the desk for a bundle for our own desks.</source>
        <translation>La liasse de notre propre livre «&#x202f;%1&#x202f;» a été faite pour d’autres et n’est pas complète. Rien n’en a été repris&#x202f;; demandez au poste une liasse pour nos propres postes.</translation>
    </message>
    <message>
        <source>The bundle of “%1” rests on other root keys than those pinned for this peer. Nothing was taken from it; ask them by telephone.</source>
        <translation>La liasse de «&#x202f;%1&#x202f;» repose sur d’autres clés racines que celles retenues pour ce partenaire. Rien n’en a été repris&#x202f;; demandez-leur par téléphone.</translation>
    </message>
    <message>
        <source>Desk %1 of “%2” has told more of its book before than in this bundle, made on %3. Nothing was taken from it.</source>
        <translation>Le poste %1 de «&#x202f;%2&#x202f;» a déjà communiqué une plus grande part de son livre que dans cette liasse, faite le %3. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle begins at entry %2 of log %1 and this book holds only %3. Nothing was taken from it; ask for a full bundle.</source>
        <translation>La liasse commence à l’écriture %2 du registre %1 et ce livre n’en contient que %3. Rien n’en a été repris&#x202f;; demandez une liasse complète.</translation>
    </message>
    <message>
        <source>The bundle holds %1 entries that this desk has written and this file lacks: it looks like a restored backup. Nothing was taken from it; open a new desk before you go on.</source>
        <translation>La liasse contient %1 écritures que ce poste a écrites et qui manquent à ce fichier&#x202f;: on dirait une sauvegarde restaurée. Rien n’en a été repris&#x202f;; ouvrez un nouveau poste avant de continuer.</translation>
    </message>
    <message>
        <source>Log %1 of “%2” tells another history than the one we hold. Nothing was taken from the bundle; the proof was kept.</source>
        <translation>Le registre %1 de «&#x202f;%2&#x202f;» raconte une autre histoire que celle que nous détenons. Rien n’a été repris de la liasse&#x202f;; la preuve a été conservée.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abandonné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The bundle needs a version of this program that reads %1. It was left as it is.</source>
        <translation>La liasse demande une version de ce programme qui lit %1. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The key “%1” is not the key of this desk. Nothing was signed.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’est pas la clé de ce poste. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The hashes of a tree do not fit its size.</source>
        <translation>Les empreintes d’un arbre ne correspondent pas à sa taille.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle says something that cannot be: %2. Nothing was taken from it.</source>
        <translation>L’écriture %1 de la liasse dit quelque chose d’impossible&#x202f;: %2. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>A proof of two histories cannot be read; it was not kept.</source>
        <translation>Une preuve de deux histoires ne peut pas être lue&#x202f;; elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>A proof of two histories does not prove it; it was not kept.</source>
        <translation>Une preuve de deux histoires ne prouve rien&#x202f;; elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>this is not well-formed JSON</source>
        <translation>ce n’est pas du JSON bien formé</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>a member name stands twice in one object</source>
        <translation>un nom de champ figure deux fois dans un même objet</translation>
    </message>
    <message>
        <source>the document is neither an object nor an array</source>
        <translation>le document n’est ni un objet ni un tableau</translation>
    </message>
    <message>
        <source>The document is larger than 4 GB; nothing was recorded.</source>
        <translation>Le document dépasse 4 GB&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The document cannot be read in line %1 (byte %2): %3. Nothing was recorded.</source>
        <translation>Le document ne peut pas être lu à la ligne %1 (octet %2)&#x202f;: %3. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is no action of ValueFlows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une action de ValueFlows.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>Le document n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Try event, process, commitment or agent.</source>
        <translation>Il n’y a pas de type de fiche «&#x202f;%1&#x202f;». Essayez event, process, commitment ou agent.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Abandonné&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2 Nothing of the document was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» a été refusé&#x202f;: %2 Rien du document n’a été enregistré.</translation>
    </message>
    <message>
        <source>The id “%1” stands for too many different records. Nothing was recorded.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» désigne trop de fiches différentes. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not an amount this program can keep exactly (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une quantité que ce programme peut conserver exactement (%2).</translation>
    </message>
    <message>
        <source>A quantity has no amount.</source>
        <translation>Une quantité n’a pas de valeur.</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>les valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8 or holds a broken escape</source>
        <translation>un texte n’est pas de l’UTF-8 valide ou contient une séquence d’échappement défectueuse</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not one this log can hold. Nothing was taken from it.</source>
        <translation>L’écriture %1 de la liasse n’est pas de celles que ce registre peut contenir. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Nobody here can vouch for log %1, so no bundle was written. Bring in a bundle of the desk that holds its key first.</source>
        <translation>Personne ici ne peut se porter garant du registre %1, aucune liasse n’a donc été écrite. Recevez d’abord une liasse du poste qui détient sa clé.</translation>
    </message>
    <message>
        <source>A private part in the bundle cannot be read. Nothing was taken from it.</source>
        <translation>Une partie privée de la liasse ne peut pas être lue. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>This book knows no peer “%1”.</source>
        <translation>Ce livre ne connaît pas de partenaire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a checkpoint this program can read; nothing was taken from it.</source>
        <translation>Ce n’est pas un point de contrôle que ce programme peut lire&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Entry %1 is not written as entries are. It was not taken in.</source>
        <translation>L’écriture %1 n’est pas écrite comme le sont les écritures. Elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>Entry %1 is longer than an entry of its kind may be. It was not taken in.</source>
        <translation>L’écriture %1 est plus longue que ne peut l’être une écriture de ce type. Elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it.</source>
        <translation>L’écriture %1 est écrite au format %2, que cette version ne connaît pas. Mettez Tallystick à jour pour la lire.</translation>
    </message>
    <message>
        <source>An entry found at %1 says it belongs elsewhere. It was not taken in.</source>
        <translation>Une écriture trouvée à %1 dit que sa place est ailleurs. Elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>The note a book begins with cannot be read; nothing was taken from it.</source>
        <translation>La note par laquelle commence un livre ne peut pas être lue&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>A book needs a name of one line and at most 200 bytes; “%1” is not one. Nothing was created.</source>
        <translation>Un livre a besoin d’un nom d’une ligne et de 200 octets au plus&#x202f;; «&#x202f;%1&#x202f;» n’en est pas un. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capital letters. Nothing was created.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de monnaie de trois lettres majuscules. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>This book was begun by a newer version of the program: it needs %1.</source>
        <translation>Ce livre a été commencé par une version plus récente du programme&#x202f;: il demande %1.</translation>
    </message>
    <message>
        <source>This book already knows %1 others, the most it can. Nothing was added.</source>
        <translation>Ce livre en connaît déjà %1 autres, le maximum possible. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This is too long for one entry (%1 of at most %2 bytes). Nothing was recorded; shorten its notes or split it.</source>
        <translation>C’est trop long pour une seule écriture (%1 octets, %2 au plus). Rien n’a été enregistré&#x202f;; raccourcissez les notes ou partagez-la.</translation>
    </message>
    <message>
        <source>“%1” is no entry of this book that could be changed or taken back. Nothing was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une écriture de ce livre qui puisse être modifiée ou annulée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The log %1 is full. Nothing was recorded; open a new desk.</source>
        <translation>Le registre %1 est plein. Rien n’a été enregistré&#x202f;; ouvrez un nouveau poste.</translation>
    </message>
    <message>
        <source>This book holds no entry %1.</source>
        <translation>Ce livre ne contient pas d’écriture %1.</translation>
    </message>
    <message>
        <source>Of entry %1 this book holds only the fingerprint.</source>
        <translation>De l’écriture %1, ce livre ne contient que l’empreinte.</translation>
    </message>
    <message>
        <source>%1 holds no book.</source>
        <translation>%1 ne contient pas de livre.</translation>
    </message>
    <message>
        <source>The system keyring shows no entry “%1”. It may still be locked: unlock it and try again. Nothing was changed.</source>
        <translation>Le trousseau du système ne montre pas d’entrée «&#x202f;%1&#x202f;». Il est peut-être encore verrouillé&#x202f;: déverrouillez-le et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it and try again. Nothing was changed.</source>
        <translation>Le trousseau du système est verrouillé&#x202f;: déverrouillez-le et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used. A key file can be used instead. Nothing was changed.</source>
        <translation>Le trousseau du système ne peut pas être utilisé. Un fichier de clés peut servir à la place. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The entry “%1” of the system keyring is damaged. It was left as it is.</source>
        <translation>L’entrée «&#x202f;%1&#x202f;» du trousseau du système est endommagée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The system keyring already keeps another key as “%1”. It was left as it is.</source>
        <translation>Le trousseau du système garde déjà une autre clé sous «&#x202f;%1&#x202f;». Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the key file %2. Nothing was changed.</source>
        <translation>Il n’y a pas d’entrée «&#x202f;%1&#x202f;» dans le fichier de clés %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. It was left as it is.</source>
        <translation>Le fichier de clés %1 ne peut pas être lu. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. It was left as it is.</source>
        <translation>Le fichier de clés %1 est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written. What it held before is kept.</source>
        <translation>Le fichier de clés %1 ne peut pas être écrit. Ce qu’il contenait avant est conservé.</translation>
    </message>
    <message>
        <source>Other users may open the key file %1. Allow only its owner to read and write it (mode 600), then try again.</source>
        <translation>D’autres utilisateurs peuvent ouvrir le fichier de clés %1. N’autorisez que son propriétaire à le lire et à l’écrire (mode 600), puis réessayez.</translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>Le fichier de clés %1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key file %1 already keeps another key as “%2”. It was left as it is.</source>
        <translation>Le fichier de clés %1 garde déjà une autre clé sous «&#x202f;%2&#x202f;». Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase. Nothing was changed.</source>
        <translation>Le fichier de clés %1 demande sa phrase secrète. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The proof does not show that this entry is in the log; nothing was taken from it.</source>
        <translation>La preuve ne montre pas que cette écriture est dans le registre&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The proof does not show that the log only grew since it was last seen; nothing was taken from it.</source>
        <translation>La preuve ne montre pas que le registre n’a fait que croître depuis qu’il a été vu pour la dernière fois&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The stored state of a log of %1 entries is damaged; the entries themselves are kept.</source>
        <translation>L’état conservé d’un registre de %1 écritures est endommagé&#x202f;; les écritures elles-mêmes sont conservées.</translation>
    </message>
    <message>
        <source>This is not a signed note this program can read; nothing was taken from it.</source>
        <translation>Ce n’est pas une note signée que ce programme peut lire&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text: one of them was changed. Nothing was taken from it.</source>
        <translation>La signature de %1 ne correspond pas au texte&#x202f;: l’un des deux a été modifié. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The note is not signed by %1. Nothing was taken from it.</source>
        <translation>La note n’est pas signée par %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The tables of %1 were made by another version. Open the book once for writing to remake them.</source>
        <translation>Les tables de %1 ont été faites par une autre version. Ouvrez le livre une fois en écriture pour les refaire.</translation>
    </message>
    <message>
        <source>Desk %1 was closed; what it writes does not count. Nothing was recorded; open a new desk.</source>
        <translation>Le poste %1 a été fermé&#x202f;; ce qu’il écrit ne compte pas. Rien n’a été enregistré&#x202f;; ouvrez un nouveau poste.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was recorded.</source>
        <translation>%1 n’est ouvert qu’en lecture. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Another act is being recorded. Nothing was recorded; wait until it is done.</source>
        <translation>Un autre acte est en cours d’enregistrement. Rien n’a été enregistré&#x202f;; attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>This act has ended. Nothing was recorded.</source>
        <translation>Cet acte est terminé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Entry %1 did not reach the disk as it was written. Nothing was recorded; check the medium.</source>
        <translation>L’écriture %1 n’est pas arrivée sur le disque telle qu’elle a été écrite. Rien n’a été enregistré&#x202f;; contrôlez le support.</translation>
    </message>
    <message>
        <source>This book holds no record %1.</source>
        <translation>Ce livre ne contient pas de fiche %1.</translation>
    </message>
    <message>
        <source>“%1” is no class this program records.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une classe que ce programme enregistre.</translation>
    </message>
    <message>
        <source>A %1 has no member “%2”.</source>
        <translation>La classe %1 n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A %1 has one “%2” only.</source>
        <translation>La classe %1 n’a qu’un seul «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#x202f;%1&#x202f;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation>«&#x202f;%2&#x202f;» dans «&#x202f;%1&#x202f;» n’est pas une date. Écrivez 2026-03-01 ou 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an amount.</source>
        <translation>«&#x202f;%2&#x202f;» dans «&#x202f;%1&#x202f;» n’est pas une quantité.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no unit this program knows.</source>
        <translation>«&#x202f;%2&#x202f;» dans «&#x202f;%1&#x202f;» n’est pas une unité que ce programme connaît.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” needs an amount such as 2.5 and a unit.</source>
        <translation>«&#x202f;%1&#x202f;» demande une quantité telle que 2.5 et une unité.</translation>
    </message>
    <message>
        <source>“%1” is %2 of what? Give a unit.</source>
        <translation>«&#x202f;%1&#x202f;» vaut %2, mais de quoi&#x202f;? Indiquez une unité.</translation>
    </message>
    <message>
        <source>“%1” must hold a %2, not a %3.</source>
        <translation>«&#x202f;%1&#x202f;» doit contenir %2, et non %3.</translation>
    </message>
    <message>
        <source>“%1” points at “%2”, which this book does not hold.</source>
        <translation>«&#x202f;%1&#x202f;» renvoie à «&#x202f;%2&#x202f;», que ce livre ne contient pas.</translation>
    </message>
    <message>
        <source>“%1” must point at a %2; %3 is a %4.</source>
        <translation>«&#x202f;%1&#x202f;» doit renvoyer à une fiche %2&#x202f;; %3 est une fiche %4.</translation>
    </message>
    <message>
        <source>%1 is a record of %2; only they can change it. Nothing was changed.</source>
        <translation>%1 est une fiche de %2&#x202f;; elle ne peut être modifiée que là-bas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” of a record stays as it was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» d’une fiche reste tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>Entry r0/%1 of the roster breaks its rules; nothing was taken from it.</source>
        <translation>L’écriture r0/%1 de la liste des postes enfreint ses règles&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The roster holds an entry of a newer version of the program: %1.</source>
        <translation>La liste des postes contient une écriture d’une version plus récente du programme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The roster begins with the genesis of another book than %1; nothing was taken from it.</source>
        <translation>La liste des postes commence par l’acte fondateur d’un autre livre que %1&#x202f;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The roster of book %1 is not the one that its checkpoint speaks of.</source>
        <translation>La liste des postes du livre %1 n’est pas celle dont parle son point de contrôle.</translation>
    </message>
    <message>
        <source>The roster of book %1 needs %2 root signatures and has %3.</source>
        <translation>La liste des postes du livre %1 demande %2 signatures racines et en a %3.</translation>
    </message>
    <message>
        <source>There is not enough memory (%1 MiB) to open the key file. It was left as it is.</source>
        <translation>Il n’y a pas assez de mémoire (%1 MiB) pour ouvrir le fichier de clés. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key “%1”. Nothing was changed.</source>
        <translation>La phrase secrète n’ouvre pas la clé «&#x202f;%1&#x202f;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key file names another key “%1” than the one sealed there. It was left as it is.</source>
        <translation>Le fichier de clés nomme une autre clé «&#x202f;%1&#x202f;» que celle qui y est scellée. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The stored key of %1 is damaged and cannot sign; it was left as it is.</source>
        <translation>La clé conservée de %1 est endommagée et ne peut pas signer&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” is not a public key this program can use.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé publique que ce programme peut utiliser.</translation>
    </message>
    <message>
        <source>A plan needs a quantity greater than zero; nothing was planned.</source>
        <translation>Un plan demande une quantité supérieure à zéro&#x202f;; rien n’a été planifié.</translation>
    </message>
    <message>
        <source>A plan needs either the day it is due or the day it may begin.</source>
        <translation>Un plan demande soit le jour de l’échéance, soit le jour où il peut commencer.</translation>
    </message>
    <message>
        <source>There is no item “%1” to plan.</source>
        <translation>Il n’y a pas d’article «&#x202f;%1&#x202f;» à planifier.</translation>
    </message>
    <message>
        <source>The plan would reach beyond the years 1 to 9999; nothing was planned.</source>
        <translation>Le plan dépasserait les années 1 à 9999&#x202f;; rien n’a été planifié.</translation>
    </message>
    <message>
        <source>A recipe asks for less than nothing of “%1”; nothing was planned.</source>
        <translation>Une nomenclature demande moins que rien de «&#x202f;%1&#x202f;»&#x202f;; rien n’a été planifié.</translation>
    </message>
    <message>
        <source>The recipe for “%1” does not say how much it makes; nothing was planned.</source>
        <translation>La nomenclature de «&#x202f;%1&#x202f;» ne dit pas combien elle en produit&#x202f;; rien n’a été planifié.</translation>
    </message>
    <message>
        <source>The time “%1” takes cannot be counted in days; nothing was planned.</source>
        <translation>Le temps que prend «&#x202f;%1&#x202f;» ne peut pas être compté en jours&#x202f;; rien n’a été planifié.</translation>
    </message>
    <message>
        <source>Stock of “%1” in “%2” was left out: the plan counts in “%3”.</source>
        <translation>Le stock de «&#x202f;%1&#x202f;» en «&#x202f;%2&#x202f;» a été laissé de côté&#x202f;: le plan compte en «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” needs itself: it was planned once, and what its own making needs of it was left as an input.</source>
        <translation>«&#x202f;%1&#x202f;» a besoin de lui-même&#x202f;: il a été planifié une fois, et ce que sa propre fabrication en demande a été laissé comme entrée.</translation>
    </message>
    <message>
        <source>Several recipes make “%1”; the step “%2” was planned with.</source>
        <translation>Plusieurs nomenclatures produisent «&#x202f;%1&#x202f;»&#x202f;; le plan a été fait avec l’étape «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was taken back; there is nothing left to correct.</source>
        <translation>%1 a été annulé&#x202f;; il ne reste rien à corriger.</translation>
    </message>
    <message>
        <source>%1 is itself a correction. Correct %2, the entry it corrects.</source>
        <translation>%1 est déjà une correction. Corrigez %2, l’écriture qu’elle corrige.</translation>
    </message>
    <message>
        <source>%1 is “%2”; its correction must be the same.</source>
        <translation>%1 est «&#x202f;%2&#x202f;»&#x202f;; sa correction doit l’être aussi.</translation>
    </message>
    <message>
        <source>A correction of %1 must name the same stock records.</source>
        <translation>Une correction de %1 doit nommer les mêmes fiches de stock.</translation>
    </message>
    <message>
        <source>A correction of %1 must belong to the same process.</source>
        <translation>Une correction de %1 doit appartenir à la même opération.</translation>
    </message>
    <message>
        <source>A correction of %1 must be between the same agents. Correct it to zero, and enter the right event.</source>
        <translation>Une correction de %1 doit être entre les mêmes agents. Corrigez-le à zéro, puis saisissez le bon événement.</translation>
    </message>
    <message>
        <source>Say by how much %1 is corrected.</source>
        <translation>Indiquez de combien %1 est corrigé.</translation>
    </message>
    <message>
        <source>With this correction %1 would come to %2 %3, less than nothing.</source>
        <translation>Avec cette correction, %1 reviendrait à %2 %3, moins que rien.</translation>
    </message>
    <message>
        <source>%1 has no such quantity to correct.</source>
        <translation>%1 n’a pas de quantité de ce genre à corriger.</translation>
    </message>
    <message>
        <source>There is no single stock record of the provider with “%1”. Name the record itself.</source>
        <translation>Il n’y a pas de fiche de stock unique du fournisseur avec «&#x202f;%1&#x202f;». Nommez la fiche elle-même.</translation>
    </message>
    <message>
        <source>The receiver has several stock records with “%1”. Name the record itself.</source>
        <translation>Le bénéficiaire a plusieurs fiches de stock avec «&#x202f;%1&#x202f;». Nommez la fiche elle-même.</translation>
    </message>
    <message>
        <source>“%1” concerns no stock record; leave it out.</source>
        <translation>«&#x202f;%1&#x202f;» ne concerne aucune fiche de stock&#x202f;; ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>“%1” needs a stock record that exists; it cannot create one.</source>
        <translation>«&#x202f;%1&#x202f;» demande une fiche de stock qui existe&#x202f;; cette action ne peut pas en créer.</translation>
    </message>
    <message>
        <source>“%1” gives to no second stock record; leave it out.</source>
        <translation>«&#x202f;%1&#x202f;» ne donne à aucune seconde fiche de stock&#x202f;; ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>“%1” changes stock; say how much.</source>
        <translation>«&#x202f;%1&#x202f;» modifie le stock&#x202f;; indiquez de combien.</translation>
    </message>
    <message>
        <source>%1 of what? A quantity needs a unit.</source>
        <translation>%1 de quoi&#x202f;? Une quantité demande une unité.</translation>
    </message>
    <message>
        <source>%1 is negative. Only a correction that names the event it corrects may be.</source>
        <translation>%1 est négatif. Seule une correction qui nomme l’événement qu’elle corrige peut l’être.</translation>
    </message>
    <message>
        <source>“%1” has the serial number %2, so there is exactly one of it; %3 does not fit.</source>
        <translation>«&#x202f;%1&#x202f;» porte le numéro de série %2, il n’y en a donc qu’un seul&#x202f;; %3 ne convient pas.</translation>
    </message>
    <message>
        <source>“%1” would go down to %2, and its specification allows nothing below zero.</source>
        <translation>«&#x202f;%1&#x202f;» descendrait à %2, et son type d’article n’admet rien au-dessous de zéro.</translation>
    </message>
    <message>
        <source>“%1” goes down to %2. Count it, or look for an entry that is missing.</source>
        <translation>«&#x202f;%1&#x202f;» descend à %2. Comptez-le, ou cherchez une écriture qui manque.</translation>
    </message>
    <message>
        <source>%1 of “%2” went into the process and %3 came back.</source>
        <translation>%1 de «&#x202f;%2&#x202f;» est entré dans l’opération et %3 en est revenu.</translation>
    </message>
    <message>
        <source>%1 would settle more than the %2 that is still open of the claim.</source>
        <translation>%1 réglerait plus que les %2 encore ouverts de la créance.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that was still to come.</source>
        <translation>%1, c’est plus que les %2 encore à venir.</translation>
    </message>
    <message>
        <source>%1 was taken back before. Nothing was changed.</source>
        <translation>%1 a déjà été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no record or change of this book that could be taken back.</source>
        <translation>%1 n’est ni une fiche ni une modification de ce livre qui puisse être annulée.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Take that back first; nothing was changed.</source>
        <translation>%1 est utilisé par %2. Annulez d’abord ce dernier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” points at %2, which was taken back.</source>
        <translation>«&#x202f;%1&#x202f;» renvoie à %2, qui a été annulé.</translation>
    </message>
    <message>
        <source>%1 is no stock record, event or process, so nothing flows to or from it.</source>
        <translation>%1 n’est ni une fiche de stock, ni un événement, ni une opération&#x202f;; aucun flux n’y entre ni n’en sort.</translation>
    </message>
    <message>
        <source>The disk holding %1 is full. Nothing of this act was saved; what was saved before is intact. Free some space and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien de cet acte n’a été enregistré&#x202f;; ce qui l’était avant est intact. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>You have no permission to open %1.</source>
        <translation>Vous n’avez pas le droit d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>%1 est en cours d’écriture par un autre programme. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the last backup, or fetch the entries back from a peer.</source>
        <translation>%1 est endommagé. Rien n’a été modifié. Restaurez la dernière sauvegarde, ou récupérez les écritures auprès d’un partenaire.</translation>
    </message>
    <message>
        <source>%1 is not a Tallystick book.</source>
        <translation>%1 n’est pas un livre Tallystick.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The medium holding %1 failed while reading or writing. Nothing of this act was saved.</source>
        <translation>Le support qui contient %1 a fait défaut en lecture ou en écriture. Rien de cet acte n’a été enregistré.</translation>
    </message>
    <message>
        <source>The book %1 could not be read or written. Nothing was changed.</source>
        <translation>Le livre %1 n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The program is damaged: its table definition %1 is missing.</source>
        <translation>Le programme est endommagé&#x202f;: sa définition de table %1 manque.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tallystick (format %2, this version knows %3). It can be read, not changed.</source>
        <translation>%1 a été écrit par une version plus récente de Tallystick (format %2, cette version connaît %3). Il peut être lu, pas modifié.</translation>
    </message>
    <message>
        <source>“%1” is not an amount or a sum.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une quantité ni un montant.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not in the book yet. Choose “Add” to put it there.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore dans le livre. Choisissez «&#x202f;Ajouter&#x202f;» pour l’y mettre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; nothing was imported.</source>
        <translation>Le fichier %1 ne peut pas être ouvert&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing can be recorded now. %1</source>
        <translation>Rien ne peut être enregistré maintenant. %1</translation>
    </message>
    <message>
        <source>The demo could not be written to %1; your own books are untouched.</source>
        <translation>La démonstration n’a pas pu être écrite dans %1&#x202f;; vos propres livres sont intacts.</translation>
    </message>
    <message>
        <source>“%1” is no audience. Say pub, peer or own. No bundle was written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un public. Indiquez pub, peer ou own. Aucune liasse n’a été écrite.</translation>
    </message>
    <message>
        <source>%1 does not hold together (%2 findings). Nothing was changed.</source>
        <translation>%1 n’est pas cohérent (%2 constats). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no desk name such as d2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de poste tel que d2.</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with desks. Say list, add or close.</source>
        <translation>«&#x202f;%1&#x202f;» ne se fait pas avec des postes. Indiquez list, add ou close.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file of that name is left as it was.</source>
        <translation>%1 n’a pas pu être écrit. Un fichier de ce nom est laissé tel qu’il était.</translation>
    </message>
    <message>
        <source>This version cannot export the format “%1”. It writes: jsonld.</source>
        <translation>Cette version ne peut pas exporter le format «&#x202f;%1&#x202f;». Elle écrit&#x202f;: jsonld.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was recorded.</source>
        <translation>%1 ne peut pas être lu. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is a bundle. Take it in with: tallystick-cli receive</source>
        <translation>%1 est une liasse. Recevez-la avec&#x202f;: tallystick-cli receive</translation>
    </message>
    <message>
        <source>This version cannot import the format “%1”. It reads: jsonld. Nothing was recorded.</source>
        <translation>Cette version ne peut pas importer le format «&#x202f;%1&#x202f;». Elle lit&#x202f;: jsonld. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A book needs a name: --name NAME. No book was made.</source>
        <translation>Un livre a besoin d’un nom&#x202f;: --name NAME. Aucun livre n’a été créé.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-04-30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date telle que 2026-04-30.</translation>
    </message>
    <message>
        <source>A plan needs --item, --quantity and either --due or --from.</source>
        <translation>Un plan demande --item, --quantity et soit --due, soit --from.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, a book not met before. Nothing was taken in.</source>
        <translation>%1 vient de «&#x202f;%2&#x202f;», un livre encore jamais rencontré. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder %1: it cannot be made or written. The book and earlier backups are as they were.</source>
        <translation>Aucune sauvegarde n’a pu être écrite dans le dossier %1&#x202f;: il ne peut pas être créé ou écrit. Le livre et les sauvegardes antérieures sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The copy at %1 did not read back as it should and was removed. The original is as it was; try another medium.</source>
        <translation>La copie à l’emplacement %1 ne s’est pas relue comme il faut et a été supprimée. L’original est tel qu’il était&#x202f;; essayez un autre support.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself; nothing was restored from it. Choose an older one.</source>
        <translation>La sauvegarde %1 est elle-même endommagée&#x202f;; rien n’en a été restauré. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1: the folder is full or cannot be written. The backup itself is as it was.</source>
        <translation>La sauvegarde n’a pas pu être copiée dans %1&#x202f;: le dossier est plein ou ne peut pas être écrit. La sauvegarde elle-même est telle qu’elle était.</translation>
    </message>
    <message>
        <source>The person who records needs a name. No book was made.</source>
        <translation>La personne qui enregistre a besoin d’un nom. Aucun livre n’a été créé.</translation>
    </message>
    <message>
        <source>This book holds no agent %1. Nothing was changed.</source>
        <translation>Ce livre ne contient pas d’agent %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another book is called “%1” already. The name was kept.</source>
        <translation>Un autre livre s’appelle déjà «&#x202f;%1&#x202f;». Le nom a été conservé.</translation>
    </message>
    <message>
        <source>A peer needs a name. The old one was kept.</source>
        <translation>Un partenaire a besoin d’un nom. L’ancien a été conservé.</translation>
    </message>
    <message>
        <source>There is nothing to decide about “%1” of %2: the desks agree. Nothing was recorded.</source>
        <translation>Il n’y a rien à décider sur «&#x202f;%1&#x202f;» de %2&#x202f;: les postes sont d’accord. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing is left of it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>“%1” is no number of backups to keep. None was made or removed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de sauvegardes à conserver. Aucune n’a été faite ni supprimée.</translation>
    </message>
    <message>
        <source>The folder %1 is not there and could not be made. No bundle was written; give another with -o.</source>
        <translation>Le dossier %1 n’existe pas et n’a pas pu être créé. Aucune liasse n’a été écrite&#x202f;; indiquez-en un autre avec -o.</translation>
    </message>
    <message>
        <source>The entry %1 is not one between which there is to decide about %2. Nothing was recorded; see the list without ID.</source>
        <translation>L’écriture %1 n’est pas de celles entre lesquelles il faut décider au sujet de %2. Rien n’a été enregistré&#x202f;; voir la liste sans ID.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest and its files disagree about %1. Nothing was taken from it.</source>
        <translation>Le manifeste de la liasse et ses fichiers ne concordent pas au sujet de %1. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 in the bundle is not what the bundle&apos;s manifest says: it was changed. Nothing was taken from it.</source>
        <translation>%1 dans la liasse n’est pas ce qu’indique le manifeste de la liasse&#x202f;: le contenu a été modifié. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of contents (bundle.json) cannot be read. Nothing was taken from it.</source>
        <translation>La table des matières de la liasse (bundle.json) ne peut pas être lue. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>The bundle&apos;s head cannot be read. Nothing was taken from it.</source>
        <translation>L’en-tête de la liasse ne peut pas être lu. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Some amounts have a decimal comma and others a decimal point. Nothing was recorded; write them alike.</source>
        <translation>Certaines quantités ont une virgule décimale, d’autres un point décimal. Rien n’a été enregistré&#x202f;; écrivez-les toutes de la même façon.</translation>
    </message>
    <message>
        <source>Amounts like 1,234 can be read in two ways. Nothing was recorded; say in the profile whether the decimal sign is a comma or a point.</source>
        <translation>Des quantités comme 1,234 peuvent se lire de deux façons. Rien n’a été enregistré&#x202f;; indiquez dans le profil si le signe décimal est une virgule ou un point.</translation>
    </message>
    <message>
        <source>Dates are written in different orders. Nothing was recorded; write them alike.</source>
        <translation>Les dates sont écrites dans des ordres différents. Rien n’a été enregistré&#x202f;; écrivez-les toutes de la même façon.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2026 can be read in two ways. Nothing was recorded; say in the profile whether the day or the month comes first.</source>
        <translation>Des dates comme 3/4/2026 peuvent se lire de deux façons. Rien n’a été enregistré&#x202f;; indiquez dans le profil si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the titles are %2.</source>
        <translation>La ligne a %1 cellules, les titres sont au nombre de %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” (for %2). The file has: %3. Nothing was recorded.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;» (pour %2). Le fichier contient&#x202f;: %3. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This book does not say yet which co-op it is the book of, so the stock would be nobody&apos;s. Choose it in the settings. Nothing was recorded.</source>
        <translation>Ce livre ne dit pas encore de quelle coopérative il est le livre&#x202f;; le stock n’appartiendrait donc à personne. Choisissez-la dans les réglages. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which is not taken in.</source>
        <translation>«&#x202f;%1&#x202f;» commence comme une formule, ce qui n’est pas repris.</translation>
    </message>
    <message>
        <source>The cell “%1” is empty.</source>
        <translation>La cellule «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une quantité.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>Several items are called “%1”; give the code.</source>
        <translation>Plusieurs articles s’appellent «&#x202f;%1&#x202f;»&#x202f;; indiquez le code.</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>Il n’y a pas d’article «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Rien ici ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no amount above zero.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <source>Neither the line nor the item “%1” names a unit.</source>
        <translation>Ni la ligne ni l’article «&#x202f;%1&#x202f;» n’indiquent d’unité.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>“%1” is none of receive, deliver, make, use, raise, lower.</source>
        <translation>«&#x202f;%1&#x202f;» n’est aucun de receive, deliver, make, use, raise, lower.</translation>
    </message>
    <message>
        <source>There is no stock of “%1” to take from.</source>
        <translation>Il n’y a pas de stock de «&#x202f;%1&#x202f;» où prélever.</translation>
    </message>
    <message>
        <source>The profile cannot be understood at “%1”. Nothing was recorded.</source>
        <translation>Le profil ne peut pas être compris à «&#x202f;%1&#x202f;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: neither a file nor kept in this book.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;»&#x202f;: ni fichier, ni profil gardé dans ce livre.</translation>
    </message>
    <message>
        <source>The quote that begins on line %1 never ends. Nothing was recorded.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>What stands between the cells cannot be told: no sign of , ; | or tab parts every line alike. Nothing was recorded.</source>
        <translation>Impossible de savoir ce qui sépare les cellules&#x202f;: aucun des signes , ; | ou tabulation ne partage toutes les lignes de la même façon. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Nothing was recorded.</source>
        <translation>Deux colonnes s’appellent «&#x202f;%1&#x202f;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was recorded.</source>
        <translation>Le fichier est vide. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is neither goods in stock nor a lot of such, so it has no passport.</source>
        <translation>%1 n’est ni un bien en stock ni un lot d’un tel bien&#x202f;; il n’a donc pas de passeport.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a label.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le code d’une étiquette.</translation>
    </message>
    <message>
        <source>No book here has the record of the label %1. It is another co-op&apos;s, or a digit is wrong.</source>
        <translation>Aucun livre ici n’a la fiche de l’étiquette %1. Elle est d’une autre coopérative, ou un chiffre est faux.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Il n’y a pas de rapport «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No costs are kept in this book, so there is nothing to value its stock by.</source>
        <translation>Ce livre ne tient pas de coûts&#x202f;; rien ne permet donc d’évaluer son stock.</translation>
    </message>
    <message>
        <source>The first day %1 lies after the last day %2.</source>
        <translation>Le premier jour %1 est après le dernier jour %2.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 rows; this table has %1. Save it as CSV.</source>
        <translation>Un classeur contient 1&#x202f;048&#x202f;575 lignes&#x202f;; ce tableau en a %1. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Lot “%1” has no certificate with a quantity to give out from.</source>
        <translation>Le lot «&#x202f;%1&#x202f;» n’a pas de certificat avec une quantité à distribuer.</translation>
    </message>
    <message>
        <source>The certificate of lot “%1” ended on %2.</source>
        <translation>Le certificat du lot «&#x202f;%1&#x202f;» a pris fin le %2.</translation>
    </message>
    <message>
        <source>Lot “%1” is certified for %2. At a yield of %3 that covers %4, of which %5 is given out already: %6 more is not covered.</source>
        <translation>Le lot «&#x202f;%1&#x202f;» est certifié pour %2. Avec un rendement de %3, cela couvre %4, dont %5 sont déjà sortis&#x202f;: %6 de plus ne sont pas couverts.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as a code for scanners.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas s’écrire comme code pour lecteurs.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Write 12.50.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Écrivez 12.50.</translation>
    </message>
    <message>
        <source>A cost of %1 is below zero. Only a correction that names the event it corrects may be.</source>
        <translation>Un coût de %1 est inférieur à zéro. Seule une correction qui nomme l’événement qu’elle corrige peut l’être.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de monnaie comme EUR.</translation>
    </message>
    <message>
        <source>A cost can only be added to an event of this book; “%1” is none.</source>
        <translation>Un coût ne peut être ajouté qu’à un événement de ce livre&#x202f;; «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>A cost that is added to receipts needs an amount.</source>
        <translation>Un coût ajouté à des entrées demande un montant.</translation>
    </message>
    <message>
        <source>A cost is spread by value, weight or quantity, not by “%1”.</source>
        <translation>Un coût se répartit selon la valeur, le poids ou la quantité, non selon «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A count needs a name. Nothing was recorded.</source>
        <translation>Un inventaire a besoin d’un nom. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing in stock fits, so there is nothing to count. Nothing was recorded.</source>
        <translation>Rien en stock ne correspond&#x202f;; il n’y a donc rien à compter. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is no count of this book. Nothing was recorded.</source>
        <translation>%1 n’est pas un inventaire de ce livre. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was posted and is closed. Plan a new count to count again; nothing was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» a été validé et est clos. Planifiez un nouvel inventaire pour compter de nouveau&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is no item in stock. Nothing was recorded.</source>
        <translation>%1 n’est pas un article en stock. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody can count less than nothing: %1. Nothing was recorded.</source>
        <translation>Personne ne peut compter moins que rien&#x202f;: %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Say why the book and the shelves may differ. Nothing was recorded.</source>
        <translation>Indiquez pourquoi le livre et les étagères peuvent différer. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was counted in “%1” yet. Nothing was recorded.</source>
        <translation>Rien n’a encore été compté dans «&#x202f;%1&#x202f;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was posted before. Nothing was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» a déjà été validé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no label template “%1”. There are: %2.</source>
        <translation>Il n’y a pas de modèle d’étiquette «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”. There are: %2.</source>
        <translation>Il n’y a pas de feuille d’étiquettes «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in stock.</source>
        <translation>Il n’y a pas de «&#x202f;%1&#x202f;» en stock.</translation>
    </message>
    <message>
        <source>“%1” can mean %2 items in stock. Say which, by lot, serial number or id.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner %2 articles en stock. Indiquez lequel, par lot, numéro de série ou id.</translation>
    </message>
    <message>
        <source>“%1” is no place, or several.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun lieu, ou en désigne plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is nobody this book knows, or several.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne personne que ce livre connaît, ou en désigne plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité que ce programme connaît.</translation>
    </message>
    <message>
        <source>“%1” is no other item in stock.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un autre article en stock.</translation>
    </message>
    <message>
        <source>By how much? Write +2 or −2.</source>
        <translation>De combien&#x202f;? Écrivez +2 ou −2.</translation>
    </message>
    <message>
        <source>A place needs a name. Nothing was recorded.</source>
        <translation>Un lieu a besoin d’un nom. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” cannot be in “%2”, which is in it. Nothing was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être dans «&#x202f;%2&#x202f;», qui s’y trouve. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2. Release it first; it can be moved, counted, scrapped or given back meanwhile.</source>
        <translation>«&#x202f;%1&#x202f;» est en quarantaine&#x202f;: %2. Levez d’abord la quarantaine&#x202f;; entre-temps, il peut être déplacé, compté, mis au rebut ou rendu.</translation>
    </message>
    <message>
        <source>There is nothing to print: no label is wanted.</source>
        <translation>Il n’y a rien à imprimer&#x202f;: aucune étiquette n’est demandée.</translation>
    </message>
    <message>
        <source>%1 One long act runs at a time: wait until it is done, or cancel it at the foot of the window.</source>
        <translation>%1 Un seul acte long à la fois&#x202f;: attendez qu’il soit terminé, ou interrompez-le au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” is no kind of item.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’article.</translation>
    </message>
    <message>
        <source>Values add up by place or category, not by “%1”.</source>
        <translation>Les valeurs s’additionnent par lieu ou par catégorie, non par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with counts. Say list, plan, sheet, enter or post.</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien qui se fasse avec des inventaires. Indiquez list, plan, sheet, enter ou post.</translation>
    </message>
    <message>
        <source>Say whose answer holds: the ID of a record and the ENTRY that is right. See the list without ID.</source>
        <translation>Indiquez quelle réponse vaut&#x202f;: l’ID d’une fiche et l’ENTRY qui est juste. La liste s’affiche sans ID.</translation>
    </message>
    <message>
        <source>Lines could not be taken in, so nothing of their file was recorded. Mend them and import it again.</source>
        <translation>Des lignes n’ont pas pu être reprises&#x202f;; rien de leur fichier n’a donc été enregistré. Corrigez-les et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is no number from 1 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» de --%2 n’est pas un nombre de 1 à %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id.</source>
        <translation>«&#x202f;%1&#x202f;» peut être n’importe lequel de %2. Désignez-en un par son id.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-01.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Écrivez-le comme 2026-03-01.</translation>
    </message>
    <message>
        <source>The code “%1” is that of “%2” already.</source>
        <translation>Le code «&#x202f;%1&#x202f;» est déjà celui de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%2” in the rule “%1” is nothing known. Between braces stand year, yy, month, day, week, count or count:3.</source>
        <translation>«&#x202f;%2&#x202f;» dans la règle «&#x202f;%1&#x202f;» n’est pas connu. Entre accolades figurent year, yy, month, day, week, count ou count:3.</translation>
    </message>
    <message>
        <source>The rule “%1” needs {count} once, or all its codes would be alike.</source>
        <translation>La règle «&#x202f;%1&#x202f;» demande {count} une fois, sinon tous ses codes seraient identiques.</translation>
    </message>
    <message>
        <source>“%1” does not look like the codes of this item. They are made as %2; the next would be %3.</source>
        <translation>«&#x202f;%1&#x202f;» ne ressemble pas aux codes de cet article. Ils sont faits ainsi&#x202f;: %2&#x202f;; le suivant serait %3.</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>Un article a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep track of an item.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon de suivre un article.</translation>
    </message>
    <message>
        <source>A category stands on one line, its levels parted by “/”.</source>
        <translation>Une catégorie tient sur une ligne, ses niveaux séparés par «&#x202f;/&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot stand for two amounts: call one of them differently.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas désigner deux quantités&#x202f;: nommez l’une d’elles autrement.</translation>
    </message>
    <message>
        <source>What is that amount called? Write “roll”, “box” or the like.</source>
        <translation>Comment s’appelle cette quantité&#x202f;? Écrivez «&#x202f;rouleau&#x202f;», «&#x202f;boîte&#x202f;» ou un mot de ce genre.</translation>
    </message>
    <message>
        <source>How much is one “%1”? Write an amount above zero.</source>
        <translation>Combien vaut 1 «&#x202f;%1&#x202f;»&#x202f;? Écrivez une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <source>“%1” is a unit of measure already: one is %2 %3, for any item.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà une unité de mesure&#x202f;: 1 vaut %2 %3, pour n’importe quel article.</translation>
    </message>
    <message>
        <source>This amount must be above zero.</source>
        <translation>Cette quantité doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>What is never in stock has no such amount. Choose a stock unit.</source>
        <translation>Ce qui n’est jamais en stock n’a pas de telle quantité. Choisissez une unité de stock.</translation>
    </message>
    <message>
        <source>This time must not be below zero.</source>
        <translation>Ce délai ne doit pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>What something costs is not below zero.</source>
        <translation>Un coût ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Who supplies it on these terms?</source>
        <translation>Qui le fournit à ces conditions&#x202f;?</translation>
    </message>
    <message>
        <source>Each supplier has one line. Put both into one.</source>
        <translation>Chaque fournisseur a une seule ligne. Réunissez les deux en une.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une monnaie. Écrivez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>“%1” is the code of “%2” already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà le code de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is an item called “%1” already. Give this one a code or another name, so that people can tell them apart.</source>
        <translation>Il y a déjà un article nommé «&#x202f;%1&#x202f;». Donnez à celui-ci un code ou un autre nom, pour que l’on puisse les distinguer.</translation>
    </message>
    <message>
        <source>%1 of it is recorded, which cannot be told exactly in this unit. The stock unit stays as it is.</source>
        <translation>%1 en sont enregistrés, ce qui ne peut pas se dire exactement dans cette unité. L’unité de stock reste telle quelle.</translation>
    </message>
    <message>
        <source>This item is another book&apos;s; only they can change it.</source>
        <translation>Cet article est celui d’un autre livre&#x202f;; il ne peut être modifié que là-bas.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows. This item is bought or used in: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité que ce programme connaît. Cet article est acheté ou utilisé en&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no yield. Write a part such as 0.8, or 80 %.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un rendement. Écrivez une part, par exemple 0,8 ou 80&#x202f;%.</translation>
    </message>
    <message>
        <source>Say how much is certified.</source>
        <translation>Indiquez la quantité certifiée.</translation>
    </message>
    <message>
        <source>Say which scheme it is certified by.</source>
        <translation>Indiquez selon quel label le lot est certifié.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Write it like +44 1632 960123.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone. Écrivez-le comme +44 1632 960123.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it like name@place.example.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail. Écrivez-la comme nom@lieu.example.</translation>
    </message>
    <message>
        <source>“%1” belongs to no lot, and it is lots that are certified. Give it a lot when it is received or made.</source>
        <translation>«&#x202f;%1&#x202f;» n’appartient à aucun lot, et ce sont les lots qui sont certifiés. Donnez-lui un lot quand il est reçu ou produit.</translation>
    </message>
    <message>
        <source>How much is left when it is time to order?</source>
        <translation>Combien reste-t-il quand il est temps de commander&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB. Nothing is left of it; save it as CSV.</source>
        <translation>«&#x202f;%1&#x202f;» dépasserait 4 Gio. Il n’en reste rien ; enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped before its end. Nothing was changed.</source>
        <translation>La lecture de %1 a été arrêtée avant la fin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 in the bundle is not one that its entries attach. Nothing was taken from it.</source>
        <translation>Le fichier %1 de la liasse n’est pas de ceux que ses écritures joignent. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was kept.</source>
        <translation>Ce fichier est vide. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which is as much as one attachment may be. Nothing was kept; make it smaller, or note where it is.</source>
        <translation>Ce fichier dépasse %1 Mo, le maximum pour une pièce jointe. Rien n’a été conservé&#x202f;; réduisez-le, ou notez où il se trouve.</translation>
    </message>
    <message>
        <source>An attachment was damaged in the book&apos;s file and cannot be used. Its entry is kept; attach the file again, or restore a backup.</source>
        <translation>Une pièce jointe a été endommagée dans le fichier du livre et ne peut pas servir. Son écriture est conservée&#x202f;; joignez le fichier à nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it was not attached. Nothing was changed.</source>
        <translation>%1 est illisible et n’a donc pas été joint. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing in %1, so it was not attached.</source>
        <translation>%1 est vide et n’a donc pas été joint.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is as much as one attachment may be. It was not attached; make it smaller, or note where it is.</source>
        <translation>%1 dépasse %2 Mo, le maximum pour une pièce jointe. Il n’a pas été joint&#x202f;; réduisez-le, ou notez où il se trouve.</translation>
    </message>
    <message>
        <source>An attachment needs a name of one line, at most 255 bytes. Nothing was attached.</source>
        <translation>Une pièce jointe demande un nom d’une ligne, de 255 octets au plus. Rien n’a été joint.</translation>
    </message>
    <message>
        <source>There is nothing here to attach it to. Nothing was attached.</source>
        <translation>Il n’y a rien ici à quoi le joindre. Rien n’a été joint.</translation>
    </message>
    <message>
        <source>This is another book&apos;s; only they can attach something to it.</source>
        <translation>Ceci est d’un autre livre&#x202f;; on ne peut y joindre quelque chose que là-bas.</translation>
    </message>
    <message>
        <source>This was taken back, so nothing can be attached to it.</source>
        <translation>Ceci a été annulé&#x202f;; rien ne peut donc y être joint.</translation>
    </message>
    <message>
        <source>The same file is attached already, as “%1”. Nothing was attached.</source>
        <translation>Le même fichier est déjà joint, sous le nom «&#x202f;%1&#x202f;». Rien n’a été joint.</translation>
    </message>
    <message>
        <source>“%1” is not here: its entry came without the file. A whole bundle from the desk that attached it brings it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas ici&#x202f;: son écriture est venue sans le fichier. Une liasse complète du poste qui l’a joint l’apporte.</translation>
    </message>
    <message>
        <source>“%1” is told apart by serial numbers, and this one has none yet.</source>
        <translation>«&#x202f;%1&#x202f;» se distingue par numéros de série, et celui-ci n’en a pas encore.</translation>
    </message>
    <message>
        <source>“%1” is told apart by lots. Without a code nobody can say later where these came from.</source>
        <translation>«&#x202f;%1&#x202f;» se distingue par lots. Sans code, personne ne pourra dire plus tard d’où cela venait.</translation>
    </message>
    <message>
        <source>No “%1” in stock has the code “%2”.</source>
        <translation>Aucun «&#x202f;%1&#x202f;» en stock ne porte le code «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” with the serial number %2 is in stock already.</source>
        <translation>«&#x202f;%1&#x202f;» avec le numéro de série %2 est déjà en stock.</translation>
    </message>
    <message>
        <source>How much of “%1” is there?</source>
        <translation>Combien y a-t-il de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>An act was cut short while %1 was written, and cannot be taken back where nothing may be written. Nothing was changed; copy the book, with the file beside it that ends in -journal, to where you may write.</source>
        <translation>Un acte a été interrompu pendant l’écriture de %1 et ne peut pas être annulé là où rien ne peut être écrit. Rien n’a été modifié&#x202f;; copiez le livre, avec le fichier voisin qui finit par -journal, là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete and cannot be shown.</source>
        <translation>Cette image est endommagée ou incomplète et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Ce type d’image ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 points, too many to be shown here.</source>
        <translation>Cette image mesure %1 × %2 points, trop pour être affichée ici.</translation>
    </message>
    <message>
        <source>Say which item.</source>
        <translation>Dites quel article.</translation>
    </message>
    <message>
        <source>Say what was done, or how long it took.</source>
        <translation>Dites ce qui a été fait, ou combien de temps cela a pris.</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save a copy instead.</source>
        <translation>Aucun programme d’ici n’ouvre «&#x202f;%1&#x202f;». Enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written.</source>
        <translation>Il n’y a pas de dossier %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” (lot %2) is past its date, %3.</source>
        <translation>«&#x202f;%1&#x202f;» (lot %2) a dépassé sa date, %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id. Nothing was recorded.</source>
        <translation>«&#x202f;%1&#x202f;» peut être l’un de %2. Nommez-en un par son identifiant. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object, so it is no profile. Nothing was recorded.</source>
        <translation>%1 ne contient pas d’objet JSON&#x202f;; ce n’est donc pas un profil. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Stock goes out</source>
        <translation>Du stock sort</translation>
    </message>
    <message>
        <source>Use up</source>
        <translation>Consommer</translation>
    </message>
    <message>
        <source>Counted less, or lost</source>
        <translation>Compté en moins, ou perdu</translation>
    </message>
    <message>
        <source>Stock comes in</source>
        <translation>Du stock entre</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Counted more, or opening stock</source>
        <translation>Compté en plus, ou stock d’ouverture</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>De l’un à l’autre</translation>
    </message>
    <message>
        <source>Hand over for good</source>
        <translation>Céder définitivement</translation>
    </message>
    <message>
        <source>Lend, or bring back</source>
        <translation>Prêter, ou rapporter</translation>
    </message>
    <message>
        <source>Change the owner only</source>
        <translation>Changer seulement le propriétaire</translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation>Dans la maison</translation>
    </message>
    <message>
        <source>Move to another place or record</source>
        <translation>Déplacer vers un autre lieu ou une autre fiche</translation>
    </message>
    <message>
        <source>Pack into</source>
        <translation>Emballer dans</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Sortir de</translation>
    </message>
    <message>
        <source>Copy a file or design</source>
        <translation>Copier un fichier ou un plan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Use a tool or machine</source>
        <translation>Utiliser un outil ou une machine</translation>
    </message>
    <message>
        <source>Follow a design</source>
        <translation>Suivre un plan</translation>
    </message>
    <message>
        <source>Do a service for somebody</source>
        <translation>Rendre un service à quelqu’un</translation>
    </message>
    <message>
        <source>Repair and carry</source>
        <translation>Réparer et transporter</translation>
    </message>
    <message>
        <source>Take in for repair</source>
        <translation>Prendre en réparation</translation>
    </message>
    <message>
        <source>Give back after repair</source>
        <translation>Rendre après réparation</translation>
    </message>
    <message>
        <source>Pick up to carry</source>
        <translation>Enlever pour transporter</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Produit dans %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Consommé pour %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>In use for %1</source>
        <translation>En usage pour %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en plus</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Compté en moins</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Remis à %1</translation>
    </message>
    <message>
        <source>Borrowed or back from %1</source>
        <translation>Emprunté ou de retour de %1</translation>
    </message>
    <message>
        <source>Lent or returned to %1</source>
        <translation>Prêté ou rendu à %1</translation>
    </message>
    <message>
        <source>Ownership from %1</source>
        <translation>Propriété venant de %1</translation>
    </message>
    <message>
        <source>Ownership to %1</source>
        <translation>Propriété cédée à %1</translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation>Pris en réparation</translation>
    </message>
    <message>
        <source>Given back after repair</source>
        <translation>Rendu après réparation</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Packed in %1</source>
        <translation>Emballé dans %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Taken out in %1</source>
        <translation>Sorti dans %1</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>%2 dans %1</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation>%1 en propriété %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is a well-formed bundle of %1 files.</source>
        <translation>Le fichier est une liasse bien formée de %1 fichiers.</translation>
    </message>
    <message>
        <source>Every file is what the manifest says.</source>
        <translation>Chaque fichier est ce que dit le manifeste.</translation>
    </message>
    <message>
        <source>Signed by desk %1 on %2.</source>
        <translation>Signée par le poste %1 le %2.</translation>
    </message>
    <message>
        <source>The roster of “%1” is signed by its root key and names that desk.</source>
        <translation>La liste des postes de «&#x202f;%1&#x202f;» est signée par sa clé racine et nomme ce poste.</translation>
    </message>
    <message>
        <source>Entries refer to earlier ones; quantities are well-formed.</source>
        <translation>Les écritures renvoient à des écritures antérieures&#x202f;; les quantités sont bien formées.</translation>
    </message>
    <message>
        <source>%1 entries lead to the root that the desk has signed.</source>
        <translation>%1 écritures mènent à la racine que le poste a signée.</translation>
    </message>
    <message>
        <source>They confirm %1 entries of our log %2 that are not those in this file. Was it restored from a backup?</source>
        <translation>Ils confirment %1 écritures de notre registre %2 qui ne sont pas celles de ce fichier. A-t-il été restauré à partir d’une sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Attached files are those that their entries name: %1.</source>
        <translation>Les fichiers joints sont ceux que nomment leurs écritures&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, unité</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>Rows not printed: %1. Save the table as CSV to have them all.</source>
        <translation>Lignes non imprimées&#x202f;: %1. Enregistrez le tableau en CSV pour les avoir toutes.</translation>
    </message>
</context>
<context>
    <name>HitPane</name>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Private part withdrawn</source>
        <translation>Partie privée retirée</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document does not say which vocabulary it uses</source>
        <translation>le document ne dit pas quel vocabulaire il utilise</translation>
    </message>
    <message>
        <source>read as ValueFlows</source>
        <translation>lu comme ValueFlows</translation>
    </message>
    <message>
        <source>the context “%1” would have to be fetched</source>
        <translation>le contexte «&#x202f;%1&#x202f;» devrait être téléchargé</translation>
    </message>
    <message>
        <source>not used; nothing is fetched</source>
        <translation>non utilisé&#x202f;; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>this kind of declaration is not understood</source>
        <translation>ce genre de déclaration n’est pas compris</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>kept as written, not used</source>
        <translation>conservé tel qu’écrit, non utilisé</translation>
    </message>
    <message>
        <source>recorded all the same</source>
        <translation>enregistré malgré tout</translation>
    </message>
    <message>
        <source>the value has another form than this member can take</source>
        <translation>la valeur a une autre forme que celle que ce champ peut prendre</translation>
    </message>
    <message>
        <source>what is described here is no %1</source>
        <translation>ce qui est décrit ici n’est pas de la classe %1</translation>
    </message>
    <message>
        <source>this stands beside the records and belongs to none</source>
        <translation>ceci se trouve à côté des fiches et n’appartient à aucune</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>in this book the id “%1” stands for a record of another type (%2)</source>
        <translation>dans ce livre, l’identifiant «&#x202f;%1&#x202f;» désigne une fiche d’un autre type (%2)</translation>
    </message>
    <message>
        <source>recorded as “%3”</source>
        <translation>enregistré sous «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>this points at a record that itself has to come later</source>
        <translation>ceci renvoie à une fiche qui doit elle-même venir plus tard</translation>
    </message>
    <message>
        <source>this points at a part of the same record</source>
        <translation>ceci renvoie à une partie de la même fiche</translation>
    </message>
    <message>
        <source>“%1” is a %2, where a %3 is asked for</source>
        <translation>«&#x202f;%1&#x202f;» est de la classe %2, alors que %3 est demandé</translation>
    </message>
    <message>
        <source>“%1” is described neither here nor in the book</source>
        <translation>«&#x202f;%1&#x202f;» n’est décrit ni ici ni dans le livre</translation>
    </message>
    <message>
        <source>the address “%1” has a double slash</source>
        <translation>l’adresse «&#x202f;%1&#x202f;» a une double barre oblique</translation>
    </message>
    <message>
        <source>taken as written</source>
        <translation>pris tel qu’écrit</translation>
    </message>
    <message>
        <source>“%1” is not described in this document</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas décrit dans ce document</translation>
    </message>
    <message>
        <source>recorded as a placeholder (%2)</source>
        <translation>enregistré comme fiche provisoire (%2)</translation>
    </message>
    <message>
        <source>“%1” belongs to a record of an unknown type</source>
        <translation>«&#x202f;%1&#x202f;» appartient à une fiche d’un type inconnu</translation>
    </message>
    <message>
        <source>“%1” is no member of class %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ de la classe %2</translation>
    </message>
    <message>
        <source>the prefix of “%1” is never declared</source>
        <translation>le préfixe de «&#x202f;%1&#x202f;» n’est déclaré nulle part</translation>
    </message>
    <message>
        <source>read as “%2”</source>
        <translation>lu comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is no member of class %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ de la classe %3</translation>
    </message>
    <message>
        <source>a record has one type</source>
        <translation>une fiche a un seul type</translation>
    </message>
    <message>
        <source>recorded as a %1</source>
        <translation>enregistré comme %1</translation>
    </message>
    <message>
        <source>a context inside a record is not understood</source>
        <translation>un contexte à l’intérieur d’une fiche n’est pas compris</translation>
    </message>
    <message>
        <source>“%1” names one record, not several</source>
        <translation>«&#x202f;%1&#x202f;» nomme une fiche, pas plusieurs</translation>
    </message>
    <message>
        <source>this stock record cannot be created</source>
        <translation>cette fiche de stock ne peut pas être créée</translation>
    </message>
    <message>
        <source>the record has no type</source>
        <translation>la fiche n’a pas de type</translation>
    </message>
    <message>
        <source>“%1” is no type of ValueFlows 1.0</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de ValueFlows 1.0</translation>
    </message>
    <message>
        <source>the id “%1” already stands for another %2</source>
        <translation>l’identifiant «&#x202f;%1&#x202f;» désigne déjà une autre fiche %2</translation>
    </message>
    <message>
        <source>the id “%1” already stands for a record of another type (%2)</source>
        <translation>l’identifiant «&#x202f;%1&#x202f;» désigne déjà une fiche d’un autre type (%2)</translation>
    </message>
    <message>
        <source>this document describes nothing under that id that could be meant</source>
        <translation>ce document ne décrit sous cet identifiant rien qui puisse être visé</translation>
    </message>
    <message>
        <source>all commitments of this agreement are clauses and none is reciprocal</source>
        <translation>tous les engagements de cet accord sont des clauses et aucun n’est réciproque</translation>
    </message>
    <message>
        <source>recorded as written</source>
        <translation>enregistré tel qu’écrit</translation>
    </message>
    <message>
        <source>“%1” differs from the first description of this stock record</source>
        <translation>«&#x202f;%1&#x202f;» diffère de la première description de cette fiche de stock</translation>
    </message>
    <message>
        <source>left out; the first holds</source>
        <translation>laissé de côté&#x202f;; la première fait foi</translation>
    </message>
    <message>
        <source>only events change the “%1” of a stock record</source>
        <translation>seuls les événements modifient «&#x202f;%1&#x202f;» d’une fiche de stock</translation>
    </message>
    <message>
        <source>“%1” is described here as something else than an %2</source>
        <translation>«&#x202f;%1&#x202f;» est décrit ici comme autre chose que %2</translation>
    </message>
    <message>
        <source>nothing says how much of this stock record there was before</source>
        <translation>rien ne dit combien contenait auparavant cette fiche de stock</translation>
    </message>
    <message>
        <source>opened with 0 %1</source>
        <translation>ouvert avec 0 %1</translation>
    </message>
    <message>
        <source>the tracking identifier “%1” is for a single thing, not for %2</source>
        <translation>l’identifiant de suivi «&#x202f;%1&#x202f;» est fait pour une seule chose, pas pour %2</translation>
    </message>
    <message>
        <source>a stock record outside any event</source>
        <translation>une fiche de stock hors de tout événement</translation>
    </message>
    <message>
        <source>recorded as an opening balance of %1</source>
        <translation>enregistré comme solde d’ouverture de %1</translation>
    </message>
    <message>
        <source>%1 on hand beside %2 in the accounts cannot be expressed by events</source>
        <translation>%1 disponible à côté de %2 dans les comptes ne peut pas s’exprimer par des événements</translation>
    </message>
    <message>
        <source>opened with %2 for both</source>
        <translation>ouvert avec %2 pour les deux</translation>
    </message>
    <message>
        <source>this stock record has neither a quantity nor a unit, and no event names it</source>
        <translation>cette fiche de stock n’a ni quantité ni unité, et aucun événement ne la nomme</translation>
    </message>
    <message>
        <source>“%1” should be %2 here, and the events make it %3</source>
        <translation>«&#x202f;%1&#x202f;» devrait être %2 ici, et les événements donnent %3</translation>
    </message>
    <message>
        <source>the events hold</source>
        <translation>les événements font foi</translation>
    </message>
    <message>
        <source>“%1” does not point at a %2</source>
        <translation>«&#x202f;%1&#x202f;» ne renvoie pas à une fiche %2</translation>
    </message>
    <message>
        <source>not compared; the events make it %3</source>
        <translation>non comparé&#x202f;; les événements donnent %3</translation>
    </message>
    <message>
        <source>this is not a record</source>
        <translation>ceci n’est pas une fiche</translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation>ceci n’est pas un identifiant</translation>
    </message>
    <message>
        <source>the record is given a new one</source>
        <translation>la fiche en reçoit un nouveau</translation>
    </message>
    <message>
        <source>“%1” stands on an event, not on its process</source>
        <translation>«&#x202f;%1&#x202f;» figure sur un événement, pas sur son opération</translation>
    </message>
    <message>
        <source>read as if it stood on the process</source>
        <translation>lu comme s’il figurait sur l’opération</translation>
    </message>
    <message>
        <source>the language of a text is not recorded</source>
        <translation>la langue d’un texte n’est pas enregistrée</translation>
    </message>
    <message>
        <source>read without it</source>
        <translation>lu sans elle</translation>
    </message>
    <message>
        <source>%1 should be text</source>
        <translation>%1 devrait être un texte</translation>
    </message>
    <message>
        <source>read as the text “%1”</source>
        <translation>lu comme le texte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” should not be text</source>
        <translation>«&#x202f;%1&#x202f;» ne devrait pas être un texte</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date</translation>
    </message>
    <message>
        <source>“%1” is not written as a date should be</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas écrit comme une date doit l’être</translation>
    </message>
    <message>
        <source>read as %2</source>
        <translation>lu comme %2</translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom d’une unité</translation>
    </message>
    <message>
        <source>a quantity has no member “%1”</source>
        <translation>une quantité n’a pas de champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>this duration cannot be read</source>
        <translation>cette durée ne peut pas être lue</translation>
    </message>
    <message>
        <source>a duration is written as a number with a unit</source>
        <translation>une durée s’écrit comme un nombre avec une unité</translation>
    </message>
    <message>
        <source>read as %1 %2</source>
        <translation>lu comme %1 %2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Cells are parted by: %1</source>
        <translation>Les cellules sont séparées par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Decimals follow a comma</source>
        <translation>Les décimales suivent une virgule</translation>
    </message>
    <message>
        <source>Decimals follow a point</source>
        <translation>Les décimales suivent un point</translation>
    </message>
    <message>
        <source>The file is no UTF-8; it was read as Latin-1</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; il a été lu comme Latin-1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De qui ou à qui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>Délai d’approvisionnement (jours)</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Commander à</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Quantité à commander</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>The decimal sign of “%1” is another than on line %2. Write them alike.</source>
        <translation>Le signe décimal de «&#x202f;%1&#x202f;» n’est pas celui de la ligne %2. Écrivez-les de la même façon.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>Item, by code or name</source>
        <translation>Article, par code ou par nom</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût d’une unité</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Worked out from use and lead time</source>
        <translation>Calculé d’après l’utilisation et le délai d’approvisionnement</translation>
    </message>
    <message>
        <source>▼ to order</source>
        <translation>▼ à commander</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Par numéro de série</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Par quantité</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Commander à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>By lot or serial</source>
        <translation>Par lot ou n° de série</translation>
    </message>
    <message>
        <source>Without a supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Work and services</source>
        <translation>Travail et services</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>↶ taken back</source>
        <translation>↶ annulé</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>! see the check</source>
        <translation>! voir le contrôle</translation>
    </message>
    <message>
        <source>· not checked yet</source>
        <translation>· pas encore contrôlé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>the system keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>le fichier de clés %1</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Item, with QR code</source>
        <translation>Article, avec code QR</translation>
    </message>
    <message>
        <source>Lot or serial number in full, with QR code</source>
        <translation>Lot ou numéro de série en entier, avec code QR</translation>
    </message>
    <message>
        <source>Shelf, with bars (Code 128)</source>
        <translation>Étagère, avec code-barres (Code 128)</translation>
    </message>
    <message>
        <source>Item and lot, with bars (Code 128)</source>
        <translation>Article et lot, avec code-barres (Code 128)</translation>
    </message>
    <message>
        <source>Name and QR code only</source>
        <translation>Nom et code QR seulement</translation>
    </message>
    <message>
        <source>Label printer, %1 mm</source>
        <translation>Imprimante d’étiquettes, %1 mm</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Use by %1</source>
        <translation>À utiliser jusqu’au %1</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papier lettre US</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <source>%1 × %2 labels of %3 mm on %4</source>
        <translation>%1 × %2 étiquettes de %3 mm sur %4</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Mettre au rebut</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Emballer</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Déballer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Vers le lieu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot ou série</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût d’une unité</translation>
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
        <translation>Stock d’ouverture</translation>
    </message>
    <message>
        <source>Record movements</source>
        <translation>Enregistrer des mouvements</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucune</translation>
    </message>
    <message>
        <source>↗ exported</source>
        <translation>↗ exportée</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ reçue</translation>
    </message>
    <message>
        <source>✗ two histories</source>
        <translation>✗ deux histoires</translation>
    </message>
    <message>
        <source>◌ words not compared</source>
        <translation>◌ mots non comparés</translation>
    </message>
    <message>
        <source>↗ something to send</source>
        <translation>↗ à envoyer</translation>
    </message>
    <message>
        <source>◷ waits for a receipt</source>
        <translation>◷ attend un accusé de réception</translation>
    </message>
    <message>
        <source>✓ has everything</source>
        <translation>✓ a tout</translation>
    </message>
    <message>
        <source>■ closed</source>
        <translation>■ fermé</translation>
    </message>
    <message>
        <source>✓ open, this one</source>
        <translation>✓ ouvert, celui-ci</translation>
    </message>
    <message>
        <source>✓ open</source>
        <translation>✓ ouvert</translation>
    </message>
    <message>
        <source>Exported for our own desks</source>
        <translation>Exportée pour nos propres postes</translation>
    </message>
    <message>
        <source>Received from another of our desks</source>
        <translation>Reçue d’un autre de nos postes</translation>
    </message>
    <message>
        <source>Exported, for no one in particular</source>
        <translation>Exportée, pour personne en particulier</translation>
    </message>
    <message>
        <source>Exported for %1</source>
        <translation>Exportée pour %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçue de %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Talk to them: they have signed two histories. Both roots are shown with the peer, and the proof goes along with your next bundles.</source>
        <translation>Parlez-leur&#x202f;: ils ont signé deux histoires. Les deux racines sont affichées avec le partenaire, et la preuve accompagne vos prochaines liasses.</translation>
    </message>
    <message>
        <source>Ask them whether they went back to a backup, and for a bundle made today.</source>
        <translation>Demandez-leur s’ils sont revenus à une sauvegarde, et une liasse faite aujourd’hui.</translation>
    </message>
    <message>
        <source>Ask them for a full bundle, from the beginning.</source>
        <translation>Demandez-leur une liasse complète, depuis le début.</translation>
    </message>
    <message>
        <source>This file was put back from a backup. Let it go on as a new desk before you record anything: tallystick-cli desk add.</source>
        <translation>Ce fichier a été remis en place à partir d’une sauvegarde. Faites-le continuer comme nouveau poste avant d’enregistrer quoi que ce soit&#x202f;: tallystick-cli desk add.</translation>
    </message>
    <message>
        <source>Ask for a bundle that was made for you; the sender chooses that under “For whom”.</source>
        <translation>Demandez une liasse faite pour vous&#x202f;; l’expéditeur le choisit sous «&#x202f;Pour qui&#x202f;».</translation>
    </message>
    <message>
        <source>Update this program, then receive the file again.</source>
        <translation>Mettez ce programme à jour, puis recevez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Ask them for a smaller bundle: only what you have not confirmed yet.</source>
        <translation>Demandez-leur une liasse plus petite&#x202f;: seulement ce que vous n’avez pas encore confirmé.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them for the file again, and tell them what stands here.</source>
        <translation>Ne l’utilisez pas. Redemandez-leur le fichier, et dites-leur ce qui est indiqué ici.</translation>
    </message>
    <message>
        <source>Choose the file again whenever you like.</source>
        <translation>Choisissez de nouveau le fichier quand vous voulez.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 écriture</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 écritures</translation>
    </message>
    <message>
        <source>Nothing in it is new: everything is here already.</source>
        <translation>Elle ne contient rien de nouveau&#x202f;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>Adds %1 that another desk of this book made. They count as ours.</source>
        <translation>Ajoute %1 d’un autre poste de ce livre, à compter avec les nôtres.</translation>
    </message>
    <message>
        <source>This is the first bundle of “%1”. Taking it in accepts its keys from now on and keeps its %2 beside our own. Our stock and money do not change.</source>
        <translation>C’est la première liasse de «&#x202f;%1&#x202f;». La recevoir, c’est accepter ses clés à partir de maintenant et garder ce qu’elle contient (%2) à côté de nos écritures. Notre stock et notre argent ne changent pas.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but news about what they hold of ours, or about their keys. Our stock and money do not change.</source>
        <translation>Pas de nouvelles écritures de «&#x202f;%1&#x202f;», mais des nouvelles de ce qu’ils détiennent des nôtres, ou de leurs clés. Notre stock et notre argent ne changent pas.</translation>
    </message>
    <message>
        <source>Adds %1 of “%2”, kept beside our own. Our stock and money do not change.</source>
        <translation>Ajoute %1 de «&#x202f;%2&#x202f;», à côté des nôtres. Notre stock et notre argent ne changent pas.</translation>
    </message>
    <message>
        <source>Took in %1 of another desk of this book.</source>
        <translation>Reçu&#x202f;: %1 d’un autre poste de ce livre.</translation>
    </message>
    <message>
        <source>Took in %1 of “%2”.</source>
        <translation>Reçu&#x202f;: %1 de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>See whether the file and the disk can be read, then try again.</source>
        <translation>Vérifiez que le fichier et le disque peuvent être lus, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was probably damaged on its way. Copy it again from where it came from, or ask them to export it once more.</source>
        <translation>Le fichier a sans doute été endommagé en chemin. Copiez-le de nouveau depuis son origine, ou demandez-leur de l’exporter encore une fois.</translation>
    </message>
    <message>
        <source>Call them on a number you know and compare the eight words. Until they match, treat the file as somebody else&apos;s.</source>
        <translation>Appelez-les à un numéro que vous connaissez et comparez les huit mots. Tant qu’ils ne concordent pas, considérez le fichier comme venant de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask the book&apos;s other desks why that one was closed, and whether what it wrote afterwards should be recorded again.</source>
        <translation>Demandez aux autres postes du livre pourquoi celui-là a été fermé, et si ce qu’il a écrit ensuite doit être enregistré de nouveau.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but files that belong to entries already here: %2. Our stock and money do not change.</source>
        <translation>Pas de nouvelles écritures de «&#x202f;%1&#x202f;», mais des fichiers qui appartiennent à des écritures déjà présentes&#x202f;: %2. Notre stock et notre argent ne changent pas.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>RecordEventCommand</name>
    <message>
        <source>Nothing was recorded; everything else is as it was.</source>
        <translation>Rien n’a été enregistré&#x202f;; tout le reste est tel qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand as they were recorded.</source>
        <translation>
            <numerusform>%n écriture est comme elle a été enregistrée.</numerusform>
            <numerusform>%n écritures sont comme elles ont été enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n entries: %1</source>
        <translation>
            <numerusform>%n écriture annulée&#x202f;: %1</numerusform>
            <numerusform>%n écritures annulées&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>no entry: the stock record itself</source>
        <translation>pas d’écriture&#x202f;: la fiche de stock elle-même</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Rompu par</translation>
    </message>
    <message>
        <source>✓ Every item closes in every month.</source>
        <translation>✓ Chaque article s’équilibre chaque mois.</translation>
    </message>
    <message>
        <source>! Rows that do not close: %1</source>
        <translation>! Lignes qui ne s’équilibrent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is. What came and went is as the entries say, opening and closing are as the stock records say.</source>
        <translation>Notre propre stock, où qu’il soit. Ce qui est entré et sorti vient des écritures, l’ouverture et la clôture viennent des fiches de stock.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Stock record</source>
        <translation>Fiche de stock</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>On hand, change</source>
        <translation>Disponible, variation</translation>
    </message>
    <message>
        <source>Owned, change</source>
        <translation>En propriété, variation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Movements not listed: %1. Choose fewer days to see them.</source>
        <translation>Mouvements non listés&#x202f;: %1. Choisissez moins de jours pour les voir.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Mean stock</source>
        <translation>Stock moyen</translation>
    </message>
    <message>
        <source>Turned (times)</source>
        <translation>Rotation (fois)</translation>
    </message>
    <message>
        <source>From %1 to %2. In is made and received, out is used and delivered; counting is in neither. The mean is over days.</source>
        <translation>Du %1 au %2. Les entrées sont ce qui a été produit et reçu, les sorties ce qui a été utilisé et livré&#x202f;; l’inventaire n’est ni dans les unes ni dans les autres. La moyenne porte sur les jours.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Taken (times)</source>
        <translation>Prélevé (fois)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Share so far (%)</source>
        <translation>Part cumulée (%)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>By the value of what was used and delivered: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Selon la valeur de ce qui a été utilisé et livré&#x202f;: A fait les premiers 80&#x202f;%, B les 15&#x202f;% suivants, C le reste.</translation>
    </message>
    <message>
        <source>By how often it was used or delivered, as no costs are kept: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Selon le nombre de fois où il a été utilisé ou livré, car aucun coût n’est tenu&#x202f;: A fait les premiers 80&#x202f;%, B les 15&#x202f;% suivants, C le reste.</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Liste du stock</translation>
    </message>
    <message>
        <source>Every stock record with what is on hand, what is owned and where it is.</source>
        <translation>Chaque fiche de stock avec ce qui est disponible, ce qui est en propriété et où cela se trouve.</translation>
    </message>
    <message>
        <source>Stock on a day</source>
        <translation>Stock à un jour donné</translation>
    </message>
    <message>
        <source>What there was of each item at the end of a day, by the days told.</source>
        <translation>Ce qu’il y avait de chaque article à la fin d’un jour, selon les jours indiqués.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Every change of our stock in a span of days.</source>
        <translation>Chaque changement de notre stock sur une période.</translation>
    </message>
    <message>
        <source>Material balance</source>
        <translation>Bilan matières</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>How often the mean stock of each item was used or delivered.</source>
        <translation>Combien de fois le stock moyen de chaque article a été utilisé ou livré.</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Which few items make most of what is taken from stock.</source>
        <translation>Les quelques articles qui font la plus grande part de ce qui est prélevé du stock.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Lots on hand that expire, the first to expire first.</source>
        <translation>Lots disponibles qui se périment, les premiers à périmer en tête.</translation>
    </message>
    <message>
        <source>Reorder and cover</source>
        <translation>Réapprovisionnement et couverture</translation>
    </message>
    <message>
        <source>How each item is used, how long it lasts and what must be ordered.</source>
        <translation>Comment chaque article est utilisé, combien de temps il dure et ce qu’il faut commander.</translation>
    </message>
    <message>
        <source>Idle stock</source>
        <translation>Stock dormant</translation>
    </message>
    <message>
        <source>What lies on hand and was not touched for half a year.</source>
        <translation>Ce qui est disponible et n’a pas été touché depuis six mois.</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valorisation</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>régulier</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>irrégulier</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de temps en temps</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>par à-coups</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire pour le</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Commander à</translation>
    </message>
    <message>
        <source>Use a week</source>
        <translation>Utilisation par semaine</translation>
    </message>
    <message>
        <source>Lasts (days)</source>
        <translation>Dure (jours)</translation>
    </message>
    <message>
        <source>Takes (days)</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Prévu selon</translation>
    </message>
    <message>
        <source>Order when free stock and what is on order come down to use × lead time + safety stock, or to what the item says. Use is of the last 52 weeks; free is on hand less what is promised.</source>
        <translation>Commander quand le stock libre et ce qui est en commande descendent à utilisation × délai d’approvisionnement + stock de sécurité, ou à ce que dit l’article. L’utilisation est celle des 52 dernières semaines&#x202f;; libre est ce qui est disponible moins ce qui est engagé.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Non touché depuis</translation>
    </message>
    <message>
        <source>Untouched (days)</source>
        <translation>Non touché (jours)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot ou n° de série</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propriété</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is; by the days told, not by when it was recorded.</source>
        <translation>Notre propre stock, où qu’il soit&#x202f;; selon les jours indiqués, non selon le moment de l’enregistrement.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Left (days)</source>
        <translation>Reste (jours)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Item by item and month by month: what came, what went, whether it adds up.</source>
        <translation>Article par article et mois par mois : ce qui est entré, ce qui est sorti, et si le compte y est.</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! dépassé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ valable</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Yield (%)</source>
        <translation>Rendement (%)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>Certificates of which more was given out than they cover: %1. Take back or correct what was too much.</source>
        <translation>Certificats dont il est sorti plus qu’ils ne couvrent&#x202f;: %1. Annulez ou corrigez ce qui était de trop.</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Valeur (%1)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>What lots are certified for, how much of it was given out and what is left.</source>
        <translation>Pour quoi des lots sont certifiés, ce qui en est sorti et ce qui reste.</translation>
    </message>
    <message>
        <source>What each item was worth at the end of a day.</source>
        <translation>Ce que valait chaque article à la fin d’un jour.</translation>
    </message>
    <message>
        <source>Value by place</source>
        <translation>Valeur par lieu</translation>
    </message>
    <message>
        <source>What the stock of each place was worth.</source>
        <translation>Ce que valait le stock de chaque lieu.</translation>
    </message>
    <message>
        <source>Value by category</source>
        <translation>Valeur par catégorie</translation>
    </message>
    <message>
        <source>What the stock of each category was worth.</source>
        <translation>Ce que valait le stock de chaque catégorie.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>went out before it came in</source>
        <translation>sorti avant d’être entré</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Total&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Items of which some has no known cost and is not in the sum: %1.</source>
        <translation>Articles dont une partie n’a pas de coût connu et n’est pas dans la somme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Further costs of %1 (%2) lie on no goods: what they were for has no price or is not there.</source>
        <translation>Les coûts supplémentaires de %1 (%2) ne portent sur aucun bien&#x202f;: ce qu’ils concernent n’a pas de prix ou n’est pas là.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût d’une unité</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>no place told</source>
        <translation>lieu non précisé</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>An item in several categories counts in the first.</source>
        <translation>Un article de plusieurs catégories compte dans la première.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✗ taken back</source>
        <translation>✗ annulé</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Stock and places</source>
        <translation>Stock et lieux</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Orders and processes</source>
        <translation>Ordres et opérations</translation>
    </message>
    <message>
        <source>Agreements and promises</source>
        <translation>Accords et engagements</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Peers&apos; records</source>
        <translation>Fiches des partenaires</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Place · lot</source>
        <translation>Lieu · lot</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propriété</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>S/N %1</source>
        <translation>N° de série %1</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ au-dessous de zéro</translation>
    </message>
    <message>
        <source>⇄ theirs: %1</source>
        <translation>⇄ à eux&#x202f;: %1</translation>
    </message>
    <message>
        <source>↗ at %1</source>
        <translation>↗ chez %1</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bientôt périmé</translation>
    </message>
    <message>
        <source>Ours, elsewhere</source>
        <translation>À nous, ailleurs</translation>
    </message>
    <message>
        <source>Theirs, here</source>
        <translation>À d’autres, ici</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 on hand, %2 of it promised</source>
        <translation>%1 disponible, dont %2 engagé</translation>
    </message>
    <message>
        <source>▼ short, more coming</source>
        <translation>▼ manque, arrivage prévu</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ manque</translation>
    </message>
    <message>
        <source>✕ expired %1</source>
        <translation>✕ périmé&#x202f;: %1</translation>
    </message>
    <message>
        <source>◷ expires %1</source>
        <translation>◷ péremption&#x202f;: %1</translation>
    </message>
    <message>
        <source>→ on the way</source>
        <translation>→ en chemin</translation>
    </message>
    <message>
        <source>◇ used up</source>
        <translation>◇ épuisé</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>⊘ quarantine</source>
        <translation>⊘ quarantaine</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Le livre</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! en retard</translation>
    </message>
    <message>
        <source>◷ due today</source>
        <translation>◷ échéance aujourd’hui</translation>
    </message>
    <message>
        <source>◷ due soon</source>
        <translation>◷ échéance proche</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ au-dessous de zéro</translation>
    </message>
    <message>
        <source>Count it, or record what came in</source>
        <translation>À compter, ou enregistrer ce qui est entré</translation>
    </message>
    <message>
        <source>◷ on its way</source>
        <translation>◷ en chemin</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ manque</translation>
    </message>
    <message>
        <source>Enough if what is promised for %1 comes</source>
        <translation>Suffisant si ce qui est promis arrive (%1)</translation>
    </message>
    <message>
        <source>Too little for what is promised by then</source>
        <translation>Trop peu pour ce qui est promis d’ici là</translation>
    </message>
    <message>
        <source>! expired</source>
        <translation>! périmé</translation>
    </message>
    <message>
        <source>◷ expires</source>
        <translation>◷ bientôt périmé</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>promised by us</source>
        <translation>notre engagement</translation>
    </message>
    <message>
        <source>promised to us</source>
        <translation>engagement envers nous</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de fabrication</translation>
    </message>
    <message>
        <source>↑ not sent yet</source>
        <translation>↑ pas encore envoyé</translation>
    </message>
    <message>
        <source>↓ new</source>
        <translation>↓ nouveau</translation>
    </message>
    <message>
        <source>Received and not looked at</source>
        <translation>Reçu et pas encore regardé</translation>
    </message>
    <message>
        <source>Last bundle written on %1</source>
        <translation>Dernière liasse écrite le %1</translation>
    </message>
    <message>
        <source>Never sent a bundle</source>
        <translation>Aucune liasse jamais envoyée</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <translation>
            <numerusform>écriture</numerusform>
            <numerusform>écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>! check</source>
        <translation>! contrôle</translation>
    </message>
    <message numerus="yes">
        <source>The check of the book found %n things</source>
        <translation>
            <numerusform>Le contrôle du livre a trouvé %n point à voir</numerusform>
            <numerusform>Le contrôle du livre a trouvé %n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>· not checked</source>
        <translation>· non contrôlé</translation>
    </message>
    <message>
        <source>Entries not verified since the book was opened</source>
        <translation>Écritures non vérifiées depuis l’ouverture du livre</translation>
    </message>
    <message>
        <source>“Verify now” in the journal reads every one again</source>
        <translation>«&#x202f;Vérifier maintenant&#x202f;» dans le journal les relit toutes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>annulé depuis</translation>
    </message>
    <message>
        <source>%1 · taken back since</source>
        <translation>%1 · annulé depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>⇄ decide</source>
        <translation>⇄ décider</translation>
    </message>
    <message numerus="yes">
        <source>%n different answers from our desks; one has to hold</source>
        <translation>
            <numerusform>%n réponse différente de nos postes&#x202f;; une seule doit valoir</numerusform>
            <numerusform>%n réponses différentes de nos postes&#x202f;; une seule doit valoir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free; the item says to order at %2</source>
        <translation>%1 libre&#x202f;; l’article dit de commander à %2</translation>
    </message>
    <message>
        <source>%1 free; order at %2, as it takes %3</source>
        <translation>%1 libre&#x202f;; commander à %2, car le délai est de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ to order</source>
        <translation>↻ à commander</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Used up on %1 at the present pace</source>
        <translation>Épuisé le %1 au rythme actuel</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! dépassé</translation>
    </message>
    <message>
        <source>Lot %1: more was given out as certified than its certificate covers</source>
        <translation>Lot %1&#x202f;: il en est sorti comme certifié plus que son certificat ne couvre</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>● Start</source>
        <translation>● Départ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When · who</source>
        <translation>Quand · qui</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>Service rendu</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Changé de propriétaire</translation>
    </message>
    <message>
        <source>Lent or returned</source>
        <translation>Prêté ou rendu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en plus</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Compté en moins</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 more before</source>
        <translation>%1 de plus avant</translation>
    </message>
    <message>
        <source>%1 more after</source>
        <translation>%1 de plus après</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>selon %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It has been open there since %1.</source>
        <translation>Il y est ouvert depuis %1.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3” (process %4).</source>
        <translation>%1 est ouvert en écriture dans %2 sur l’ordinateur «&#x202f;%3&#x202f;» (processus %4).</translation>
    </message>
    <message>
        <source>This book is open elsewhere</source>
        <translation>Ce livre est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Nothing was changed. A book has one writer at a time, so that no entry is lost.</source>
        <translation>Rien n’a été modifié. Un livre n’est écrit que d’un endroit à la fois, pour qu’aucune écriture ne se perde.</translation>
    </message>
    <message>
        <source>Read it here meanwhile, or close it there and try again.</source>
        <translation>Lisez-le ici entre-temps, ou fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>This book was written by a newer version</source>
        <translation>Ce livre a été écrit par une version plus récente</translation>
    </message>
    <message>
        <source>Everything in it is as it was, and it is open for reading only.</source>
        <translation>Tout ce qu’il contient est tel qu’il était, et il n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>Read it here, or install the newer version to record in it.</source>
        <translation>Lisez-le ici, ou installez la version plus récente pour y enregistrer.</translation>
    </message>
    <message>
        <source>This book is on a medium that cannot be written</source>
        <translation>Ce livre est sur un support qui ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1, or the folder it is in, is write-protected: a read-only stick, a disc, or a folder of somebody else.</source>
        <translation>%1, ou le dossier où il se trouve, est protégé en écriture&#x202f;: une clé USB en lecture seule, un disque, ou le dossier de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Read it here. To record in it, copy it to a folder of your own and open the copy.</source>
        <translation>Lisez-le ici. Pour y enregistrer, copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The signing key is out of reach</source>
        <translation>La clé de signature est hors d’atteinte</translation>
    </message>
    <message>
        <source>The book is open and recording goes on; no entry needs the key. Only what leaves the book is signed, so export and receipts wait.</source>
        <translation>Le livre est ouvert et l’enregistrement continue&#x202f;; aucune écriture n’a besoin de la clé. Seul ce qui quitte le livre est signé&#x202f;: l’exportation et les accusés de réception attendent donc.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the key file’s passphrase, and try again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, ou donnez la phrase secrète du fichier de clés, puis réessayez.</translation>
    </message>
    <message>
        <source>This book’s file is damaged</source>
        <translation>Le fichier de ce livre est endommagé</translation>
    </message>
    <message>
        <source>%1 does not hold together: the medium may be failing, or a copy was cut short.</source>
        <translation>%1 n’est pas cohérent&#x202f;: le support est peut-être défaillant, ou une copie a été interrompue.</translation>
    </message>
    <message>
        <source>The file was left as it is, so that whatever can be saved still can.</source>
        <translation>Le fichier a été laissé tel quel, pour que tout ce qui peut être sauvé puisse encore l’être.</translation>
    </message>
    <message>
        <source>Restore the last backup beside it. Peers and other desks can give back what is newer than that.</source>
        <translation>Restaurez la dernière sauvegarde à côté de lui. Les partenaires et les autres postes peuvent rendre ce qui est plus récent.</translation>
    </message>
    <message>
        <source>This book is not where it was</source>
        <translation>Ce livre n’est plus où il était</translation>
    </message>
    <message>
        <source>There is no file %1 in %2 any more: it was moved, renamed or deleted, or its disk is not there.</source>
        <translation>Il n’y a plus de fichier %1 dans %2&#x202f;: il a été déplacé, renommé ou supprimé, ou son disque n’est pas là.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>If its disk or stick is away, bring it back and try again. If the file was moved, say where it is now.</source>
        <translation>Si son disque ou sa clé USB n’est pas là, remettez le support et réessayez. Si le fichier a été déplacé, indiquez où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>This is not a book</source>
        <translation>Ce n’est pas un livre</translation>
    </message>
    <message>
        <source>%1 was not written by Tallystick, or it is only part of a file.</source>
        <translation>%1 n’a pas été écrit par Tallystick, ou n’est qu’une partie de fichier.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Books end in .tallybook, bundles that others send in .tally. Open another file.</source>
        <translation>Les livres se terminent par .tallybook, les liasses que d’autres envoient par .tally. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>A backup was put back here</source>
        <translation>Une sauvegarde a été remise en place ici</translation>
    </message>
    <message>
        <source>%1 holds %2 entries of this desk, which has signed %3 already. What others have seen must not be written a second time.</source>
        <translation>%1 contient %2 écritures de ce poste, qui en a déjà signé %3. Ce que d’autres ont vu ne doit pas être écrit une seconde fois.</translation>
    </message>
    <message>
        <source>Everything in the file is as it was.</source>
        <translation>Tout ce que contient le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Let the book go on as a new desk; entries that are missing come back with the next bundle from a peer or another desk. Or only read it.</source>
        <translation>Faites continuer le livre comme nouveau poste&#x202f;; les écritures qui manquent reviennent avec la prochaine liasse d’un partenaire ou d’un autre poste. Ou lisez-le seulement.</translation>
    </message>
    <message>
        <source>This book could not be opened</source>
        <translation>Ce livre n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Try again, or open another file.</source>
        <translation>Réessayez, ou ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Go on as a new desk</source>
        <translation>Continuer comme nouveau poste</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Chercher le fichier…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Continuer à enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>pc</source>
        <comment>pieces, after a number</comment>
        <translation>pce</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>douzaine</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>grosse</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramme</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>gramme</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>milligramme</translation>
    </message>
    <message>
        <source>hectogram</source>
        <translation>hectogramme</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>tonne</translation>
    </message>
    <message>
        <source>pound (avoirdupois)</source>
        <translation>livre (avoirdupois)</translation>
    </message>
    <message>
        <source>ounce (avoirdupois)</source>
        <translation>once (avoirdupois)</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>mètre</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>micromètre</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>millimètre</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>centimètre</translation>
    </message>
    <message>
        <source>decimetre</source>
        <translation>décimètre</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilomètre</translation>
    </message>
    <message>
        <source>inch (international)</source>
        <translation>pouce (international)</translation>
    </message>
    <message>
        <source>foot (international)</source>
        <translation>pied (international)</translation>
    </message>
    <message>
        <source>yard (international)</source>
        <translation>yard (international)</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>mètre carré</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>millimètre carré</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>centimètre carré</translation>
    </message>
    <message>
        <source>square decimetre</source>
        <translation>décimètre carré</translation>
    </message>
    <message>
        <source>are</source>
        <translation>are</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectare</translation>
    </message>
    <message>
        <source>acre (international)</source>
        <translation>acre (international)</translation>
    </message>
    <message>
        <source>square foot (international)</source>
        <translation>pied carré (international)</translation>
    </message>
    <message>
        <source>square yard (international)</source>
        <translation>yard carré (international)</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>mètre cube</translation>
    </message>
    <message>
        <source>cubic decimetre</source>
        <translation>décimètre cube</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>centimètre cube</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>millilitre</translation>
    </message>
    <message>
        <source>centilitre</source>
        <translation>centilitre</translation>
    </message>
    <message>
        <source>decilitre</source>
        <translation>décilitre</translation>
    </message>
    <message>
        <source>hectolitre</source>
        <translation>hectolitre</translation>
    </message>
    <message>
        <source>gallon (US)</source>
        <translation>gallon (US)</translation>
    </message>
    <message>
        <source>gallon (imperial)</source>
        <translation>gallon (impérial)</translation>
    </message>
    <message>
        <source>fluid ounce (US)</source>
        <translation>once liquide (US)</translation>
    </message>
    <message>
        <source>cup (US customary)</source>
        <translation>tasse (US)</translation>
    </message>
    <message>
        <source>bushel (US)</source>
        <translation>boisseau (US)</translation>
    </message>
    <message>
        <source>stere</source>
        <translation>stère</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>joule</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>kilojoule</translation>
    </message>
    <message>
        <source>megajoule</source>
        <translation>mégajoule</translation>
    </message>
    <message>
        <source>gigajoule</source>
        <translation>gigajoule</translation>
    </message>
    <message>
        <source>watt hour</source>
        <translation>wattheure</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>kilowattheure</translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation>mégawattheure</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>kilowatt</translation>
    </message>
    <message>
        <source>horsepower (metric)</source>
        <translation>cheval-vapeur (métrique)</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>kelvin</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>degré Celsius</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>degré Fahrenheit</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>pascal</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>kilopascal</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>newton</translation>
    </message>
    <message>
        <source>newton metre</source>
        <translation>newton mètre</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>volt</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>ampère</translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation>coulomb</translation>
    </message>
    <message>
        <source>ampere hour</source>
        <translation>ampère-heure</translation>
    </message>
    <message>
        <source>milliampere hour</source>
        <translation>milliampère-heure</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>hertz</translation>
    </message>
    <message>
        <source>kilogram per cubic metre</source>
        <translation>kilogramme par mètre cube</translation>
    </message>
    <message>
        <source>gram per cubic centimetre</source>
        <translation>gramme par centimètre cube</translation>
    </message>
    <message>
        <source>gram per litre</source>
        <translation>gramme par litre</translation>
    </message>
    <message>
        <source>kilogram per square metre</source>
        <translation>kilogramme par mètre carré</translation>
    </message>
    <message>
        <source>gram per square metre</source>
        <translation>gramme par mètre carré</translation>
    </message>
    <message>
        <source>ounce (avoirdupois) per square yard (international)</source>
        <translation>once (avoirdupois) par yard carré (international)</translation>
    </message>
    <message>
        <source>kilogram per hectare</source>
        <translation>kilogramme par hectare</translation>
    </message>
    <message>
        <source>gram per metre</source>
        <translation>gramme par mètre</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Books of a worker co-op: stock, work and what is owed, in one file.</source>
        <translation>Les livres d’une coopérative de travail&#x202f;: stock, travail et ce qui est dû, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Open the demo co-op.</source>
        <translation>Ouvrir la coopérative de démonstration.</translation>
    </message>
    <message>
        <source>Draw the window into FILE and quit.</source>
        <translation>Dessiner la fenêtre dans FILE et quitter.</translation>
    </message>
    <message>
        <source>A book to open, or a bundle to receive.</source>
        <translation>Un livre à ouvrir, ou une liasse à recevoir.</translation>
    </message>
</context>
<context>
    <name>tally::exchange</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Made or received</source>
        <translation>Produit ou reçu</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>À utiliser jusqu’au</translation>
    </message>
    <message>
        <source>Told by the book of</source>
        <translation>Indiqué par le livre de</translation>
    </message>
    <message>
        <source>Code of the label</source>
        <translation>Code de l’étiquette</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: lot %2, %3 certified%4</source>
        <translation>%1&#x202f;: lot %2, quantité certifiée %3%4</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state is given below. It has not been signed yet; ask for a passport made after the next signature.</source>
        <translation>L’écriture qui l’a créé figure dans un registre dont l’état est donné ci-dessous. Il n’a pas encore été signé&#x202f;; demandez un passeport fait après la prochaine signature.</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state was signed. Whoever has this page can hold the signature, and the proof below it, against the book or a copy of it.</source>
        <translation>L’écriture qui l’a créé figure dans un registre dont l’état a été signé. Qui a cette page peut confronter la signature, et la preuve qui la suit, au livre ou à une copie de celui-ci.</translation>
    </message>
    <message>
        <source>What vouches for it</source>
        <translation>Ce qui en répond</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment il a été produit</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Ce qui y est entré</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>tally::paper</name>
    <message>
        <source>The book does not say how to reach them.</source>
        <translation>Le livre ne dit pas comment les joindre.</translation>
    </message>
    <message>
        <source>came back from %1</source>
        <translation>revenu de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1, says the book of %2</source>
        <translation>%1, selon le livre de %2</translation>
    </message>
    <message>
        <source>says the book of %1</source>
        <translation>selon le livre de %1</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Rappel de %1</translation>
    </message>
    <message>
        <source>Made %1. Receivers: %2, deliveries: %3.</source>
        <translation>Fait le %1. Bénéficiaires&#x202f;: %2, livraisons&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Qui l’a reçu</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Personne n’en a reçu.</translation>
    </message>
    <message>
        <source>Still in stock: take it off the shelves</source>
        <translation>Encore en stock&#x202f;: à retirer des étagères</translation>
    </message>
    <message>
        <source>Nothing of it is in stock any more.</source>
        <translation>Il n’y en a plus en stock.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Lot or serial number</source>
        <translation>Lot ou numéro de série</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>not in their book yet</source>
        <translation>pas encore dans leur livre</translation>
    </message>
    <message>
        <source>nobody recorded the delivery</source>
        <translation>personne n’a enregistré la livraison</translation>
    </message>
    <message>
        <source>they recorded %1</source>
        <translation>ils ont enregistré %1</translation>
    </message>
    <message>
        <source>they recorded it too</source>
        <translation>ils l’ont enregistré aussi</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Received, they say</source>
        <translation>Reçu, selon eux</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>Leur écriture</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
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
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>A picture or document of the chosen item</source>
        <translation>Une image ou un document de l’article choisi</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Ajout de la pièce…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::AttachmentList</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>A picture or document; files can be dropped here, too</source>
        <translation>Une image ou un document&#x202f;; on peut aussi déposer des fichiers ici</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Images et documents</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Save a copy: such files are not opened</source>
        <translation>Enregistrer une copie&#x202f;: de tels fichiers ne s’ouvrent pas d’ici</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Open, save a copy, take away</source>
        <translation>Ouvrir, enregistrer une copie, retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tally::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is a compact copy of the book that was read back, fingerprint by fingerprint. Keep the folder on another disk or stick if you can.</source>
        <translation>Une sauvegarde est une copie compacte du livre, relue empreinte par empreinte. Si possible, gardez le dossier sur un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>When the window closes</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce livre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Keep the newest of</source>
        <translation>Garder les plus récentes de</translation>
    </message>
    <message>
        <source>Backups of this book, newest first</source>
        <translation>Sauvegardes de ce livre, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Days of which a backup stays</source>
        <translation>Jours dont une sauvegarde est gardée</translation>
    </message>
    <message>
        <source>Weeks of which a backup stays</source>
        <translation>Semaines dont une sauvegarde est gardée</translation>
    </message>
    <message>
        <source>Months of which a backup stays</source>
        <translation>Mois dont une sauvegarde est gardée</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>Made &amp;automatically</source>
        <translation>Faites &amp;automatiquement</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>Gardées &amp;dans</translation>
    </message>
</context>
<context>
    <name>tally::ui::Backups</name>
    <message>
        <source>Backed up and read back: %1 entries, %2.</source>
        <translation>Sauvegardé et relu&#x202f;: %1 écritures, %2.</translation>
    </message>
    <message>
        <source>The book itself is saved.</source>
        <translation>Le livre lui-même est enregistré.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,) say where backups go; choose another folder there.</source>
        <translation>Les paramètres (Ctrl+,) disent où vont les sauvegardes&#x202f;; choisissez-y un autre dossier.</translation>
    </message>
    <message>
        <source>Backing up the book…</source>
        <translation>Sauvegarde du livre…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookActs</name>
    <message>
        <source>Nothing was restored, and nothing was overwritten.</source>
        <translation>Rien n’a été restauré, et rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>No book was made, and what you typed is still there.</source>
        <translation>Aucun livre n’a été créé, et ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Looking at what is damaged…</source>
        <translation>Examen de ce qui est endommagé…</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Livres (*.tallybook)</translation>
    </message>
    <message>
        <source>The key is there; what leaves the book can be signed again.</source>
        <translation>La clé est là&#x202f;; ce qui quitte le livre peut de nouveau être signé.</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookState</name>
    <message>
        <source>open for reading only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>desk “%1”</source>
        <translation>poste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · desk “%2”</source>
        <translation>%1 · poste «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the book now</source>
        <translation>Vérifier le livre maintenant</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Aller au journal</translation>
    </message>
    <message>
        <source>Go to the peers</source>
        <translation>Aller aux partenaires</translation>
    </message>
    <message>
        <source>· Not checked yet</source>
        <translation>· Pas encore vérifié</translation>
    </message>
    <message>
        <source>✓ Verified</source>
        <translation>✓ Vérifié</translation>
    </message>
    <message>
        <source>! Check found: %1</source>
        <translation>! La vérification a trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not seen by a peer yet</source>
        <translation>Pas encore vu par un partenaire</translation>
    </message>
    <message>
        <source>Last seen by a peer:
%1</source>
        <translation>Vu par un partenaire pour la dernière fois&#x202f;:
%1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateChoice</name>
    <message>
        <source>Certified from</source>
        <translation>Certifié d’après</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>%1 · lot %2 · %3 left</source>
        <translation>%1 · lot %2 · reste %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateDialog</name>
    <message>
        <source>Certificate of a lot</source>
        <translation>Certificat d’un lot</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Organic, fair trade, FSC…</source>
        <translation>Bio, commerce équitable, FSC…</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Numéro du certificat</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Whose certificate it is</source>
        <translation>À qui est le certificat</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Qui l’a contrôlé</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Quantité certifiée</translation>
    </message>
    <message>
        <source>Unit of the certified amount</source>
        <translation>Unité de la quantité certifiée</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>100 %, or less where work takes some of it</source>
        <translation>100&#x202f;%, ou moins là où le travail en fait perdre</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>Certified &amp;by</source>
        <translation>&amp;Certifié par</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Yield</source>
        <translation>&amp;Rendement</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Covers %1.</source>
        <translation>Couvre %1.</translation>
    </message>
    <message>
        <source>! Covers %1, but %2 was given out already: %3 too much.</source>
        <translation>! Couvre %1, mais %2 sont déjà sortis&#x202f;: %3 de trop.</translation>
    </message>
    <message>
        <source>Covers %1. %2 of it is given out, %3 is left.</source>
        <translation>Couvre %1. %2 en sont sortis, il reste %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChartCard</name>
    <message>
        <source>Being added up…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeField</name>
    <message>
        <source>Lot code or serial number</source>
        <translation>Code de lot ou numéro de série</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeRuleDialog</name>
    <message>
        <source>Rule for codes</source>
        <translation>Règle des codes</translation>
    </message>
    <message>
        <source>Codes of lots</source>
        <translation>Codes des lots</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Text stands for itself. Between braces: year, yy, month, day, week, and once count or count:3 for a running number of three figures. Codes entered from now on have to fit; empty means any code.</source>
        <translation>Le texte vaut tel quel. Entre accolades&#x202f;: year, yy, month, day, week, et une seule fois count, ou count:3 pour un numéro courant à trois chiffres. Les codes saisis désormais doivent y correspondre&#x202f;; vide veut dire n’importe quel code.</translation>
    </message>
    <message>
        <source>Codes of &amp;lots</source>
        <translation>Codes des &amp;lots</translation>
    </message>
    <message>
        <source>&amp;Serial numbers</source>
        <translation>Numéros de &amp;série</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Codes de %1</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>N’importe quel code</translation>
    </message>
    <message>
        <source>The first of today: %1</source>
        <translation>Le premier d’aujourd’hui&#x202f;: %1</translation>
    </message>
    <message>
        <source>lots %1</source>
        <translation>lots %1</translation>
    </message>
    <message>
        <source>serial numbers %1</source>
        <translation>numéros de série %1</translation>
    </message>
    <message>
        <source>%1: any code</source>
        <translation>%1&#x202f;: n’importe quel code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::CommandPalette</name>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Go to, do or find</source>
        <translation>Aller, faire ou trouver</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée ouvre · Échap ferme</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters may find more.</source>
        <translation>Rien ne porte ce nom. Moins de lettres en trouveront peut-être plus.</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>Impossible de chercher dans les fiches&#x202f;: %1</translation>
    </message>
    <message>
        <source>A page, an act, or the name of anything in the book…</source>
        <translation>Une page, un acte, ou le nom de quelque chose du livre…</translation>
    </message>
    <message>
        <source>Find a page, an act or a record</source>
        <translation>Trouver une page, un acte ou une fiche</translation>
    </message>
    <message>
        <source>Pages, acts and records</source>
        <translation>Pages, actes et fiches</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContactDialog</name>
    <message>
        <source>How to reach somebody</source>
        <translation>Comment joindre quelqu’un</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Une personne ou une coopérative</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Recall sheets tell it, and whoever receives this book&apos;s bundles may see it.</source>
        <translation>Les feuilles de rappel l’indiquent, et quiconque reçoit les liasses de ce livre peut le voir.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1: no phone or e-mail any more</source>
        <translation>%1&#x202f;: plus de téléphone ni d’e-mail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>kitchen@hillside.example</source>
        <translation>cuisine@coteau.example</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContentList</name>
    <message>
        <source>fingerprint only</source>
        <translation>empreinte seule</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>settled difference</source>
        <translation>différend réglé</translation>
    </message>
    <message>
        <source>withdrawn part</source>
        <translation>partie retirée</translation>
    </message>
    <message>
        <source>◌ fingerprint only</source>
        <translation>◌ empreinte seule</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Search in what the bundle holds…</source>
        <translation>Chercher dans le contenu de la liasse…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Entries shown: %1 of %2</source>
        <translation>Écritures affichées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Entries shown: %1. Listed are the newest %2 of %3; the counts above are of all.</source>
        <translation>Écritures affichées&#x202f;: %1. La liste montre les %2 plus récentes sur %3&#x202f;; les nombres ci-dessus portent sur toutes.</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Aucune écriture ne convient. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>None of the newest %1 fits; the older ones go along all the same.</source>
        <translation>Aucune des %1 plus récentes ne convient&#x202f;; les plus anciennes partent tout de même.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConversionEdit</name>
    <message>
        <source>Unit of that amount</source>
        <translation>Unité de cette quantité</translation>
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
        <translation>Comment les sorties sont valorisées</translation>
    </message>
    <message>
        <source>What an issue costs: its share of everything there, or what the oldest of it cost</source>
        <translation>Ce que coûte une sortie&#x202f;: sa part de tout ce qui est là, ou ce qu’a coûté le plus ancien</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>Premier entré, premier sorti</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountDelegate</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPlanDialog</name>
    <message>
        <source>Show the &amp;book&apos;s figures to who counts</source>
        <translation>Montrer les chiffres du li&amp;vre à qui compte</translation>
    </message>
    <message>
        <source>Also items of which &amp;none should be there</source>
        <translation>Aussi les articles dont il ne devrait &amp;rien y avoir</translation>
    </message>
    <message>
        <source>Also what is in &amp;other hands</source>
        <translation>Aussi ce qui est en d’&amp;autres mains</translation>
    </message>
    <message>
        <source>Plan a count</source>
        <translation>Planifier un inventaire</translation>
    </message>
    <message>
        <source>Name of the count</source>
        <translation>Nom de l’inventaire</translation>
    </message>
    <message>
        <source>Place to count</source>
        <translation>Lieu à compter</translation>
    </message>
    <message>
        <source>Category to count</source>
        <translation>Catégorie à compter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>What is to be counted?</source>
        <translation>Que faut-il compter&#x202f;?</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Whole stock, %1</source>
        <translation>Tout le stock, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in stock fits.</source>
        <translation>Rien en stock ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</source>
        <translation>
            <numerusform>Article à compter&#x202f;: %n. Ce qui est sur la liste est fixé maintenant&#x202f;; la quantité est comparée au moment du comptage.</numerusform>
            <numerusform>Articles à compter&#x202f;: %n. Ce qui est sur la liste est fixé maintenant&#x202f;; la quantité est comparée au moment du comptage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPostDialog</name>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>item, before, after, difference</comment>
        <translation>%1&#x202f;: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Post the differences</source>
        <translation>Valider les écarts</translation>
    </message>
    <message>
        <source>Miscounted or misrecorded</source>
        <translation>Mal compté ou mal enregistré</translation>
    </message>
    <message>
        <source>Broken or spoiled</source>
        <translation>Cassé ou gâté</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Found; was not recorded</source>
        <translation>Trouvé&#x202f;; n’était pas enregistré</translation>
    </message>
    <message>
        <source>Used and not recorded</source>
        <translation>Utilisé et non enregistré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why do the book and the shelves differ?</source>
        <translation>Pourquoi le livre et les étagères diffèrent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing differs: no quantity changes, and the count is closed.</source>
        <translation>Rien ne diffère&#x202f;: aucune quantité ne change, et l’inventaire est clos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n. Their stock stays as it is.</source>
        <translation>
            <numerusform>Non compté&#x202f;: %n. Son stock reste tel quel.</numerusform>
            <numerusform>Non comptés&#x202f;: %n. Leur stock reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Post what was counted</source>
        <translation>Valider ce qui a été compté</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountsPage</name>
    <message>
        <source>✓ posted</source>
        <translation>✓ validé</translation>
    </message>
    <message>
        <source>◇ planned</source>
        <translation>◇ planifié</translation>
    </message>
    <message>
        <source>◷ being counted</source>
        <translation>◷ comptage en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines without difference</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>écart&#x202f;: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Concordant</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Filter the sheet…</source>
        <translation>Filtrer la feuille…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Article&#x202f;: %n</numerusform>
            <numerusform>Articles&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare with the book</source>
        <translation>&amp;Comparer avec le livre</translation>
    </message>
    <message>
        <source>Counted ea&amp;rlier, at</source>
        <translation>Compté plus &amp;tôt, le</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Encore aucun comptage</translation>
    </message>
    <message>
        <source>Plan a count of a room, a shelf or a kind of item; then enter what is really there.</source>
        <translation>Planifiez l’inventaire d’une pièce, d’une étagère ou d’un type d’article&#x202f;; saisissez ensuite ce qui s’y trouve vraiment.</translation>
    </message>
    <message>
        <source>Plan a count…</source>
        <translation>Planifier un inventaire…</translation>
    </message>
    <message>
        <source>By place, by category, or the whole stock</source>
        <translation>Par lieu, par catégorie, ou tout le stock</translation>
    </message>
    <message>
        <source>Post the differences…</source>
        <translation>Valider les écarts…</translation>
    </message>
    <message>
        <source>Raise or lower the book to what was counted, and close the count</source>
        <translation>Augmenter ou diminuer le livre jusqu’à ce qui a été compté, et clore l’inventaire</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Feuille d’inventaire</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>When it was counted</source>
        <translation>Quand cela a été compté</translation>
    </message>
    <message>
        <source>Counts, the latest first</source>
        <translation>Inventaires, le plus récent en tête</translation>
    </message>
    <message>
        <source>Whole stock</source>
        <translation>Tout le stock</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>counted, to be counted, what</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <translation>Comptés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Enter goes to the next line · a recount replaces the earlier one</source>
        <translation>Entrée passe à la ligne suivante · un nouveau comptage remplace le précédent</translation>
    </message>
    <message>
        <source>Planned “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» planifié.</translation>
    </message>
    <message numerus="yes">
        <source>Posted “%1”: %n change(s) of stock</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» validé&#x202f;: %n changement de stock</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» validé&#x202f;: %n changements de stock</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the counts…</source>
        <translation>Lecture des inventaires…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportActs</name>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer une feuille de calcul…</translation>
    </message>
    <message>
        <source>Items, opening stock or movements from a CSV file</source>
        <translation>Articles, stock d’ouverture ou mouvements depuis un fichier CSV</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins, from a CSV file</source>
        <translation>Ce qui est sur les étagères quand le livre commence, depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Take opening stock from a file…</source>
        <translation>Reprendre le stock d’ouverture d’un fichier…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportDialog</name>
    <message>
        <source>Choose a file to begin with.</source>
        <translation>Choisissez un fichier pour commencer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer une feuille de calcul</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stock d’ouverture</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A CSV file, as any spreadsheet saves it</source>
        <translation>Un fichier CSV, tel que tout tableur l’enregistre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>a name to keep these columns under</source>
        <translation>un nom sous lequel garder ces colonnes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Lines that cannot be taken in</source>
        <translation>Lignes qui ne peuvent pas être reprises</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1  The file</source>
        <translation>1  Le fichier</translation>
    </message>
    <message>
        <source>2  Its columns</source>
        <translation>2  Ses colonnes</translation>
    </message>
    <message>
        <source>3  Check, then import</source>
        <translation>3  Vérifier, puis importer</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Valeurs séparées par des virgules (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check the file: nothing is recorded by that.</source>
        <translation>Vérifier le fichier&#x202f;: cela n’enregistre rien.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>! Lines that cannot be taken in: %1. Nothing is recorded until all can be; mend them and check again.</source>
        <translation>! Lignes qui ne peuvent pas être reprises&#x202f;: %1. Rien n’est enregistré tant que toutes ne peuvent pas l’être&#x202f;; corrigez-les et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>✓ All lines can be taken in. Records that will be made: %1; there already: %2. %3.</source>
        <translation>✓ Toutes les lignes peuvent être reprises. Fiches qui seront créées&#x202f;: %1&#x202f;; déjà là&#x202f;: %2. %3.</translation>
    </message>
    <message>
        <source>Imported: %1 records from %2 lines</source>
        <translation>Importé&#x202f;: %1 fiches à partir de %2 lignes</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Value in all: %1</source>
        <translation>Valeur en tout&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvMapping</name>
    <message>
        <source>Make items, places and partners that are not there yet</source>
        <translation>Créer les articles, lieux et partenaires qui n’existent pas encore</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>déterminé d’après le fichier</translation>
    </message>
    <message>
        <source>point: 12.5</source>
        <translation>point&#x202f;: 12.5</translation>
    </message>
    <message>
        <source>comma: 12,5</source>
        <translation>virgule&#x202f;: 12,5</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>tally::ui::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keys: + and − a day, [ and ] a month, t today, m and h first and last of the month, y and r of the year</source>
        <translation>Touches&#x202f;: + et − un jour, [ et ] un mois, t aujourd’hui, m et h premier et dernier jour du mois, y et r de l’année</translation>
    </message>
</context>
<context>
    <name>tally::ui::DecideDialog</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>Celle-ci vaut</translation>
    </message>
    <message>
        <source>Desks answered differently, none of them knowing what the other one said.</source>
        <translation>Des postes ont répondu différemment, sans que l’un sache ce que l’autre disait.</translation>
    </message>
    <message>
        <source>Your choice becomes an entry. Every desk follows it once it has received it; what was said before stays in the journal.</source>
        <translation>Votre choix devient une écriture. Chaque poste la suit une fois qu’il l’a reçue&#x202f;; ce qui a été dit avant reste dans le journal.</translation>
    </message>
    <message>
        <source>%1 · what the book shows until somebody decides</source>
        <translation>%1 · ce que montre le livre jusqu’à ce que quelqu’un décide</translation>
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
        <translation>Choisissez un poste pour voir sa clé.</translation>
    </message>
    <message>
        <source>Add or close a desk</source>
        <translation>Ajouter ou fermer un poste</translation>
    </message>
    <message>
        <source>A copy of the book for another computer, with a key of its own:</source>
        <translation>Une copie du livre pour un autre ordinateur, avec sa propre clé&#x202f;:</translation>
    </message>
    <message>
        <source>What a lost or retired desk writes after this no longer counts:</source>
        <translation>Ce qu’un poste perdu ou retiré écrit après cela ne compte plus&#x202f;:</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <translation>après %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Why may it write?</source>
        <translation>Pourquoi peut-il écrire&#x202f;?</translation>
    </message>
    <message>
        <source>The roster names its key</source>
        <translation>La liste des postes nomme sa clé</translation>
    </message>
    <message>
        <source>This is done in a terminal, on the computer that holds the book&apos;s root key.</source>
        <translation>Cela se fait dans un terminal, sur l’ordinateur qui détient la clé racine du livre.</translation>
    </message>
    <message>
        <source>and the book&apos;s root key has signed the roster</source>
        <translation>et la clé racine du livre a signé la liste des postes</translation>
    </message>
</context>
<context>
    <name>tally::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see its exact bytes.</source>
        <translation>Choisissez une écriture pour voir ses octets exacts.</translation>
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
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The entry that took this one back</source>
        <translation>L’écriture qui a annulé celle-ci</translation>
    </message>
    <message>
        <source>Exactly as recorded</source>
        <translation>Exactement comme enregistré</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Annulée par %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Afficher la preuve</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Copier la preuve</translation>
    </message>
    <message>
        <source>The hashes of the proof</source>
        <translation>Les empreintes de la preuve</translation>
    </message>
    <message>
        <source>For somebody who has a signed checkpoint of this log</source>
        <translation>Pour qui possède un point de contrôle signé de ce registre</translation>
    </message>
    <message>
        <source>Proof of its place</source>
        <translation>Preuve de sa place</translation>
    </message>
    <message>
        <source>Shows that the entry stands where it says, without the others.</source>
        <translation>Montre, sans les autres écritures, que celle-ci se trouve bien à la place indiquée.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>racine %1</translation>
    </message>
    <message>
        <source>✓ Copied. Whoever has a signed checkpoint of this log can check it.</source>
        <translation>✓ Copié. Qui possède un point de contrôle signé de ce registre peut vérifier la preuve.</translation>
    </message>
    <message>
        <source>The entry&apos;s exact bytes</source>
        <translation>Les octets exacts de l’écriture</translation>
    </message>
    <message>
        <source>The hashes that lead from this entry to its log&apos;s fingerprint</source>
        <translation>Les empreintes qui mènent de cette écriture à l’empreinte de son registre</translation>
    </message>
    <message>
        <source>%1, entry %2 of %3 in this desk&apos;s log</source>
        <translation>%1, écriture %2 sur %3 dans le registre de ce poste</translation>
    </message>
    <message>
        <source>✓ %1 hashes lead from this entry to the fingerprint of the log&apos;s %2 entries.</source>
        <translation>✓ %1 empreintes mènent de cette écriture à l’empreinte des %2 écritures du registre.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ErrorBar</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Retirer ce message</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Retirer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExchangePane</name>
    <message>
        <source>Choose an exchange to see its report.</source>
        <translation>Choisissez un échange pour voir son compte rendu.</translation>
    </message>
    <message>
        <source>✓ written and signed</source>
        <translation>✓ écrite et signée</translation>
    </message>
    <message>
        <source>✓ verified and taken in</source>
        <translation>✓ vérifiée et reprise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>It brought</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>no new entries, but news about keys or receipts</source>
        <translation>aucune nouvelle écriture, mais des nouvelles de clés ou d’accusés de réception</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>whoever gets the file</source>
        <translation>quiconque reçoit le fichier</translation>
    </message>
    <message>
        <source>Roster, the list of keys and desks</source>
        <translation>Liste des postes et des clés</translation>
    </message>
    <message>
        <source>Log %1, up to entry %2</source>
        <translation>Registre %1, jusqu’à l’écriture %2</translation>
    </message>
    <message>
        <source>%1 more than in the one before</source>
        <translation>%1 de plus que dans le précédent</translation>
    </message>
    <message>
        <source>the first exchange</source>
        <translation>le premier échange</translation>
    </message>
    <message>
        <source>Why these entries?</source>
        <translation>Pourquoi ces écritures&#x202f;?</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExportPane</name>
    <message>
        <source>No file was left behind, and nothing in the book was changed.</source>
        <translation>Aucun fichier n’a été laissé, et rien n’a changé dans le livre.</translation>
    </message>
    <message>
        <source>Only what they have not confirmed yet</source>
        <translation>Seulement ce qui n’a pas encore été confirmé</translation>
    </message>
    <message>
        <source>Everything from the beginning</source>
        <translation>Tout depuis le début</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Retour aux partenaires</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Ce qui sera visible</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Signer et écrire</translation>
    </message>
    <message>
        <source>This desk signs the file; whoever gets it can check that nothing was changed.</source>
        <translation>Ce poste signe le fichier&#x202f;; quiconque le reçoit peut vérifier que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any partner co-op</source>
        <translation>Toute coopérative partenaire</translation>
    </message>
    <message>
        <source>The other desks of this book</source>
        <translation>Les autres postes de ce livre</translation>
    </message>
    <message>
        <source>Holds what everybody may read. Private parts stay here.</source>
        <translation>Contient ce que tout le monde peut lire. Les parties privées restent ici.</translation>
    </message>
    <message>
        <source>Holds everything, private parts too. No other book will take it in.</source>
        <translation>Contient tout, parties privées comprises. Aucun autre livre ne la reprendra.</translation>
    </message>
    <message>
        <source>Holds what partner co-ops may read. What is for members or a single agreement stays here.</source>
        <translation>Contient ce que les coopératives partenaires peuvent lire. Ce qui est destiné aux membres ou relève d’un seul accord reste ici.</translation>
    </message>
    <message>
        <source>Looking up what they will see…</source>
        <translation>Recherche de ce qui sera visible…</translation>
    </message>
    <message>
        <source>No entries: they have confirmed everything already.</source>
        <translation>Aucune écriture&#x202f;: tout est déjà confirmé de leur côté.</translation>
    </message>
    <message>
        <source>They can read all of %1.</source>
        <translation>Tout est lisible pour eux&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They get %1; of %2 only the fingerprint, which tells neither kind nor time.</source>
        <translation>Ils reçoivent %1&#x202f;; pour %2 autres, seulement l’empreinte, qui ne dit ni le type ni l’heure.</translation>
    </message>
    <message>
        <source>Private parts that travel: %1.</source>
        <translation>Parties privées qui partent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Private parts that stay here: %1.</source>
        <translation>Parties privées qui restent ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The list of our desks and keys always goes along.</source>
        <translation>La liste de nos postes et de nos clés est toujours jointe.</translation>
    </message>
    <message>
        <source>So do our receipts for what we hold of theirs.</source>
        <translation>Nos accusés de réception pour ce que nous détenons d’eux aussi.</translation>
    </message>
    <message>
        <source>So do the proofs of two-faced books that we keep.</source>
        <translation>Les preuves de livres à double face que nous gardons aussi.</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>Dossier de la liasse</translation>
    </message>
    <message>
        <source>A file named %1</source>
        <translation>Un fichier nommé %1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>✗ not written</source>
        <translation>✗ non écrite</translation>
    </message>
    <message>
        <source>… writing</source>
        <translation>… écriture en cours</translation>
    </message>
    <message>
        <source>Exporting a bundle…</source>
        <translation>Exportation d’une liasse…</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ écrite</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Exporté&#x202f;: %1 vers %2</translation>
    </message>
    <message>
        <source>Pictures and documents that travel: %1 (%2).</source>
        <translation>Images et documents qui partent&#x202f;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tally::ui::FactGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
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
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Filter on this page</source>
        <translation>Filtrer sur cette page</translation>
    </message>
    <message>
        <source>Go to, do or find…</source>
        <translation>Aller, faire ou trouver…</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Touches actives en ce moment</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpActs</name>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Explain what is in front</source>
        <translation>Expliquer ce qui est devant</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Chercher dans l’aide…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>tally::ui::History</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>tally::ui::HitPane</name>
    <message>
        <source>✗ taken back</source>
        <translation>✗ annulé</translation>
    </message>
    <message>
        <source>Choose a line to see what it is.</source>
        <translation>Choisissez une ligne pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it where it is shown (Enter)</source>
        <translation>L’ouvrir là où elle est affichée (Entrée)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’article</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::IdentityCard</name>
    <message>
        <source>This book</source>
        <translation>Ce livre</translation>
    </message>
    <message>
        <source>Read these words to a peer on the telephone; they see the same beside your name</source>
        <translation>Lisez ces mots au téléphone à un partenaire&#x202f;; il voit les mêmes à côté de votre nom</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>The eight words are in the clipboard.</source>
        <translation>Les huit mots sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Livre %1</translation>
    </message>
    <message>
        <source>The book&apos;s id is in the clipboard.</source>
        <translation>L’identifiant du livre est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportReportDialog</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Compte rendu d’importation</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Constats de l’importation</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Records added: %1, known already: %2, not taken as they stood: %3.</source>
        <translation>Fiches ajoutées&#x202f;: %1, déjà connues&#x202f;: %2, non reprises telles quelles&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>tally::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Filter items, lots, places…</source>
        <translation>Filtrer articles, lots, lieux…</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Record what happened to an item: used, made, counted, handed over…</source>
        <translation>Enregistrer ce qui est arrivé à un article&#x202f;: utilisé, produit, compté, remis…</translation>
    </message>
    <message>
        <source>Items in stock</source>
        <translation>Articles en stock</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>Rien en stock pour l’instant</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Articles affichés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Toutes les modifications sont enregistrées · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Where the chosen item came from and what became of it</source>
        <translation>D’où vient l’article choisi et ce qu’il est devenu</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n article choisi</numerusform>
            <numerusform>%n articles choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>Disponible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>Argent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Lecture du stock…</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Aucun article ne convient. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Record the first item, or enter all there is at once: typed, pasted from a spreadsheet or from a file.</source>
        <translation>Enregistrez le premier article, ou saisissez d’un coup tout ce qu’il y a&#x202f;: à la main, collé d’un tableur ou depuis un fichier.</translation>
    </message>
    <message>
        <source>Filter changed to show this item</source>
        <translation>Filtre modifié pour montrer cet article</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemActs</name>
    <message>
        <source>Show the item</source>
        <translation>Afficher l’article</translation>
    </message>
    <message>
        <source>Units, suppliers and order point of what is chosen</source>
        <translation>Unités, fournisseurs et point de commande de ce qui est choisi</translation>
    </message>
    <message>
        <source>Nobody said yet what kind of item this is.</source>
        <translation>Personne n’a encore dit de quel type d’article il s’agit.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemDialog</name>
    <message>
        <source>Change the item</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Nouvel article&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 changes: %2</source>
        <comment>item, fields</comment>
        <translation>Modification de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemForm</name>
    <message>
        <source>What it is bought in</source>
        <translation>En quoi il est acheté</translation>
    </message>
    <message>
        <source>How much one of that is</source>
        <translation>Combien vaut une de ces unités</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rouleau</translation>
    </message>
    <message>
        <source>What it is used in</source>
        <translation>En quoi il est utilisé</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>One of it can stand in for &amp;another</source>
        <translation>L’un peut rem&amp;placer l’autre</translation>
    </message>
    <message>
        <source>Re&amp;fuse to go below zero</source>
        <translation>Re&amp;fuser de passer au-dessous de zéro</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Cost and ordering</source>
        <translation>Coût et commande</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Nom de l’article</translation>
    </message>
    <message>
        <source>Oak board 40 mm</source>
        <translation>Planche de chêne 40 mm</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Code de l’article</translation>
    </message>
    <message>
        <source>Short, yours, on labels</source>
        <translation>Court, à vous, sur les étiquettes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Wood/Boards</source>
        <translation>Bois/Planches</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Stock unit</source>
        <translation>Unité de stock</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>Compté &amp;en</translation>
    </message>
    <message>
        <source>&amp;Bought in</source>
        <translation>&amp;Acheté en</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;Utilisé en</translation>
    </message>
    <message>
        <source>How it is told apart</source>
        <translation>Comment il est distingué</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Par quantité</translation>
    </message>
    <message>
        <source>By lot, with its code</source>
        <translation>Par lot, avec son code</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Par numéro de série</translation>
    </message>
    <message>
        <source>If not, what is in stock is never counted on for the next order</source>
        <translation>Sinon, ce qui est en stock n’est jamais pris en compte pour la prochaine commande</translation>
    </message>
    <message>
        <source>If not, less than nothing is recorded with a warning</source>
        <translation>Sinon, une quantité au-dessous de zéro est enregistrée avec un avertissement</translation>
    </message>
    <message>
        <source>&amp;Told apart</source>
        <translation>&amp;Distingué</translation>
    </message>
    <message>
        <source>Standard cost of one</source>
        <translation>Coût standard d’une unité</translation>
    </message>
    <message>
        <source>Of one, in %1</source>
        <translation>Pour une unité, en %1</translation>
    </message>
    <message>
        <source>When to order again</source>
        <translation>Quand commander à nouveau</translation>
    </message>
    <message>
        <source>Worked out from use</source>
        <translation>Calculé d’après l’utilisation</translation>
    </message>
    <message>
        <source>At the order point</source>
        <translation>Au point de commande</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Point de commande</translation>
    </message>
    <message>
        <source>Unit of the order point</source>
        <translation>Unité du point de commande</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Unit of the safety stock</source>
        <translation>Unité du stock de sécurité</translation>
    </message>
    <message>
        <source>Amount to order at a time</source>
        <translation>Quantité à commander à la fois</translation>
    </message>
    <message>
        <source>Unit of the amount to order</source>
        <translation>Unité de la quantité à commander</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Jours de la commande à l’arrivée</translation>
    </message>
    <message>
        <source>&amp;Standard cost</source>
        <translation>Coût &amp;standard</translation>
    </message>
    <message>
        <source>Order &amp;when</source>
        <translation>&amp;Quand commander</translation>
    </message>
    <message>
        <source>Order &amp;point</source>
        <translation>Point de co&amp;mmande</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>Dé&amp;lai</translation>
    </message>
    <message>
        <source>Safet&amp;y stock</source>
        <translation>Stock de sécuri&amp;té</translation>
    </message>
    <message>
        <source>At a ti&amp;me</source>
        <translation>Pa&amp;r commande</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>Nouvelle catégorie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New category “%1” in “%2”</source>
        <translation>Nouvelle catégorie «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>par paquets de %1</translation>
    </message>
    <message>
        <source>their code %1</source>
        <translation>leur code %1</translation>
    </message>
    <message>
        <source>Choose an item to see everything about it.</source>
        <translation>Choisissez un article pour voir tout ce qui le concerne.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Point de commande</translation>
    </message>
    <message>
        <source>%1, from use and lead time</source>
        <translation>%1, d’après l’utilisation et le délai</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Par commande</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>never in stock: work or a service</source>
        <translation>jamais en stock&#x202f;: travail ou service</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Acheté en</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé en</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Distingué</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>one cannot stand in for another</source>
        <translation>l’un ne peut pas remplacer l’autre</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Au-dessous de zéro</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Standard cost</source>
        <translation>Coût standard</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item in stock, amount</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show it in the inventory</source>
        <translation>L’afficher dans le stock</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipe, amount</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Entre dans</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Why? What was said of it</source>
        <translation>Pourquoi&#x202f;? Ce qui en a été dit</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Filter by name, code, category or supplier…</source>
        <translation>Filtrer par nom, code, catégorie ou fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Article&#x202f;: %n</numerusform>
            <numerusform>Articles&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>Nouvel article…</translation>
    </message>
    <message>
        <source>Name, units, suppliers, when to order</source>
        <translation>Nom, unités, fournisseurs, quand commander</translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation>Modifier l’article…</translation>
    </message>
    <message>
        <source>What the chosen item is and on what terms it is bought</source>
        <translation>Ce qu’est l’article choisi et à quelles conditions il est acheté</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Types d’articles</translation>
    </message>
    <message>
        <source>Say what you buy, make and keep: a name and a unit are enough. Or bring your list from a spreadsheet.</source>
        <translation>Dites ce que vous achetez, produisez et gardez&#x202f;: un nom et une unité suffisent. Ou reprenez votre liste depuis une feuille de calcul.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n to order</source>
        <translation>
            <numerusform>%n à commander</numerusform>
            <numerusform>%n à commander</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Articles affichés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Toutes les modifications sont enregistrées · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Aucun article ne convient. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>No kinds of item yet</source>
        <translation>Pas encore de types d’article</translation>
    </message>
</context>
<context>
    <name>tally::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalActs</name>
    <message>
        <source>Nothing in the book was changed.</source>
        <translation>Rien n’a changé dans le livre.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Recompute every fingerprint and table of the book</source>
        <translation>Recalculer chaque empreinte et chaque table du livre</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Importer des fiches…</translation>
    </message>
    <message>
        <source>✓ Verified: every entry is as it was recorded, and every table follows from the entries.</source>
        <translation>✓ Vérifié&#x202f;: chaque écriture est telle qu’elle a été enregistrée, et chaque table découle des écritures.</translation>
    </message>
    <message>
        <source>! The check found: %1</source>
        <translation>! La vérification a trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Verifying the book…</source>
        <translation>Vérification du livre…</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>JSON-LD (*.jsonld *.json);;All files (*)</source>
        <translation>JSON-LD (*.jsonld *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalFilters</name>
    <message>
        <source>Search the journal, or go to d1/42</source>
        <translation>Chercher dans le journal, ou aller à d1/42</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>At which desk</source>
        <translation>À quel poste</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Tous les postes</translation>
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
        <translation>Écritures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>liste des postes</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <translation>À partir de %1, en remontant</translation>
    </message>
    <message>
        <source>Entries are never changed, only taken back</source>
        <translation>Les écritures ne sont jamais modifiées, seulement annulées</translation>
    </message>
    <message>
        <source>Exchange with peers</source>
        <translation>Échanger avec les partenaires</translation>
    </message>
    <message>
        <source>Go to the network page, where bundles are exported and received</source>
        <translation>Aller à la page du réseau, où les liasses sont exportées et reçues</translation>
    </message>
    <message>
        <source>Working out the proof.</source>
        <translation>Établissement de la preuve.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n écriture choisie</numerusform>
            <numerusform>%n écritures choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking back to %2 …</source>
        <translation>%1 trouvées, en remontant jusqu’à %2 …</translation>
    </message>
    <message>
        <source>%1 found in the whole journal</source>
        <translation>%1 trouvées dans tout le journal</translation>
    </message>
    <message>
        <source>The latest %1 found; scroll on for more</source>
        <translation>Les %1 dernières trouvées&#x202f;; faire défiler pour en voir plus</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 écritures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The latest %1 entries; scroll on for more</source>
        <translation>Les %1 dernières écritures&#x202f;; faire défiler pour en voir plus</translation>
    </message>
    <message>
        <source>Looking through the journal…</source>
        <translation>Parcours du journal…</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Aucune écriture ne convient. Retirez un filtre pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeyOverlay</name>
    <message>
        <source>Find and undo</source>
        <translation>Chercher et annuler</translation>
    </message>
    <message>
        <source>Book and program</source>
        <translation>Livre et programme</translation>
    </message>
    <message>
        <source>Record and work</source>
        <translation>Enregistrer et travailler</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Choose columns, copy</source>
        <translation>Choisir les colonnes, copier</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on to the next part of the page</source>
        <translation>Passer à la partie suivante de la page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the field, close, cancel</source>
        <translation>Vider le champ, fermer, annuler</translation>
    </message>
    <message>
        <source>In every table and form</source>
        <translation>Dans chaque tableau et formulaire</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Touches actives en ce moment</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysSection</name>
    <message>
        <source>✓ there</source>
        <translation>✓ présente</translation>
    </message>
    <message>
        <source>! out of reach</source>
        <translation>! hors d’accès</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Recording needs no key. What leaves the book is signed with this desk’s key; the root key says which desks speak for the book.</source>
        <translation>Enregistrer ne demande pas de clé. Ce qui quitte le livre est signé avec la clé de ce poste&#x202f;; la clé racine dit quels postes parlent pour le livre.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardée dans</translation>
    </message>
    <message>
        <source>This desk’s key</source>
        <translation>La clé de ce poste</translation>
    </message>
    <message>
        <source>The root key</source>
        <translation>La clé racine</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Desk “%1”, this one</source>
        <translation>Poste «&#x202f;%1&#x202f;», celui-ci</translation>
    </message>
    <message>
        <source>Desk “%1”</source>
        <translation>Poste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Desk “%1”, closed</source>
        <translation>Poste «&#x202f;%1&#x202f;», fermé</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>Clé racine</translation>
    </message>
    <message>
        <source>This computer’s keyring answers.</source>
        <translation>Le trousseau de clés de cet ordinateur répond.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked, or waits for somebody to unlock it.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé, ou attend que quelqu’un le déverrouille.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Keys are kept in a file that a passphrase protects.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés. Les clés sont gardées dans un fichier protégé par une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelPreview</name>
    <message>
        <source>Preview of the labels</source>
        <translation>Aperçu des étiquettes</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>What stands on them</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Première étiquette libre de la feuille</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Combien de chaque</translation>
    </message>
    <message>
        <source>&amp;What stands on them</source>
        <translation>&amp;Ce qui y figure</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;First free label of the sheet</source>
        <translation>Première étiquette &amp;libre de la feuille</translation>
    </message>
    <message>
        <source>How &amp;many of each</source>
        <translation>Com&amp;bien de chaque</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Page précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Labels for %1</source>
        <translation>Étiquettes pour %1</translation>
    </message>
    <message>
        <source>No label is wanted yet.</source>
        <translation>Aucune étiquette n’est encore demandée.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels come out of the printer.</source>
        <translation>
            <numerusform>%n étiquette sort de l’imprimante.</numerusform>
            <numerusform>%n étiquettes sortent de l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Labels %1.pdf</source>
        <translation>Étiquettes %1.pdf</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Labels saved in %1</source>
        <translation>Étiquettes enregistrées dans %1</translation>
    </message>
    <message>
        <source>Labels sent to the printer</source>
        <translation>Étiquettes envoyées à l’imprimante</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The language changes when Tallystick is started next.</source>
        <translation>La langue changera au prochain démarrage de Tallystick.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
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
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for books</source>
        <translation>Choisir le dossier des livres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>L&amp;ight and dark</source>
        <translation>&amp;Clair et sombre</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers</source>
        <translation>&amp;Dates et nombres</translation>
    </message>
    <message>
        <source>&amp;Books go to</source>
        <translation>Dossier des li&amp;vres</translation>
    </message>
    <message>
        <source>For example: %1 · %2 · %3</source>
        <translation>Par exemple&#x202f;: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Where books go</source>
        <translation>Où vont les livres</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotActs</name>
    <message>
        <source>Print labels…</source>
        <translation>Imprimer des étiquettes…</translation>
    </message>
    <message>
        <source>Labels with codes for scanners, for what is chosen</source>
        <translation>Étiquettes avec codes pour lecteurs, pour ce qui est choisi</translation>
    </message>
    <message>
        <source>Recall sheet…</source>
        <translation>Feuille de rappel…</translation>
    </message>
    <message>
        <source>Who received any of the chosen lot, and how to reach them</source>
        <translation>Qui a reçu quelque chose du lot choisi, et comment les joindre</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Enregistrer le passeport…</translation>
    </message>
    <message>
        <source>A page that says what the chosen item is made of, by whom and how certified</source>
        <translation>Une page qui dit de quoi l’article choisi est fait, par qui et comment il est certifié</translation>
    </message>
    <message>
        <source>Quarantine, or release from it…</source>
        <translation>Mettre en quarantaine, ou lever la quarantaine…</translation>
    </message>
    <message>
        <source>Nothing in quarantine can be used or handed out until it is released</source>
        <translation>Rien de ce qui est en quarantaine ne peut être utilisé ou remis avant que la quarantaine soit levée</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Looking for everybody who received it</source>
        <translation>Recherche de tous ceux qui en ont reçu</translation>
    </message>
    <message>
        <source>Save passport</source>
        <translation>Enregistrer le passeport</translation>
    </message>
    <message>
        <source>Passport %1.html</source>
        <translation>Passeport %1.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Following it back to its sources</source>
        <translation>Remontée jusqu’aux sources</translation>
    </message>
    <message>
        <source>Passport saved in %1</source>
        <translation>Passeport enregistré dans %1</translation>
    </message>
    <message>
        <source>“%1” is released from quarantine</source>
        <translation>La quarantaine de «&#x202f;%1&#x202f;» est levée</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2</source>
        <translation>«&#x202f;%1&#x202f;» est en quarantaine&#x202f;: %2</translation>
    </message>
    <message>
        <source>Certificate of the lot…</source>
        <translation>Certificat du lot…</translation>
    </message>
    <message>
        <source>What the chosen lot is certified for, how much of it and until when</source>
        <translation>Pour quoi le lot choisi est certifié, en quelle quantité et jusqu’à quand</translation>
    </message>
    <message>
        <source>Rule for codes…</source>
        <translation>Règle des codes…</translation>
    </message>
    <message>
        <source>How lots and serial numbers of the chosen kind are called</source>
        <translation>Comment s’appellent les lots et numéros de série du type choisi</translation>
    </message>
    <message>
        <source>How to reach somebody…</source>
        <translation>Comment joindre quelqu’un…</translation>
    </message>
    <message>
        <source>Phone and e-mail of a person or co-op, for recall sheets</source>
        <translation>Téléphone et e-mail d’une personne ou d’une coopérative, pour les feuilles de rappel</translation>
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
        <translation>Menu</translation>
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
        <translation>%1 Arrêt en cours&#x202f;; refermez la fenêtre dans un instant.</translation>
    </message>
    <message>
        <source>No page shows that record.</source>
        <translation>Aucune page n’affiche cette fiche.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementActs</name>
    <message>
        <source>Many movements…</source>
        <translation>Plusieurs mouvements…</translation>
    </message>
    <message>
        <source>Type, paste or scan what came, went or moved</source>
        <translation>Saisir, coller ou scanner ce qui est entré, sorti ou déplacé</translation>
    </message>
    <message>
        <source>Enter opening stock…</source>
        <translation>Saisir le stock d’ouverture…</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins: typed, pasted or from a file</source>
        <translation>Ce qui est sur les étagères quand le livre commence&#x202f;: saisi, collé ou depuis un fichier</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementChart</name>
    <message>
        <source>On hand over time, now %1</source>
        <translation>Disponible au fil du temps, maintenant %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementsDialog</name>
    <message>
        <source>What is done with what is scanned</source>
        <translation>Ce qui est fait de ce qui est scanné</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan or type a code, lot or serial number; Enter adds it</source>
        <translation>Scannez ou tapez un code, un lot ou un numéro de série&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>What came, went or moved?</source>
        <translation>Qu’est-ce qui est entré, sorti ou a été déplacé&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1 of %2. Nothing is recorded until all are right.</source>
        <translation>Lignes avec un problème&#x202f;: %1 sur %2. Rien n’est enregistré tant que toutes ne sont pas justes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be recorded as one act.</source>
        <translation>
            <numerusform>%n ligne sera enregistrée en un seul acte.</numerusform>
            <numerusform>%n lignes seront enregistrées en un seul acte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n movements</source>
        <translation>
            <numerusform>%n mouvement enregistré</numerusform>
            <numerusform>%n mouvements enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Day of the opening stock</source>
        <translation>Jour du stock d’ouverture</translation>
    </message>
    <message>
        <source>Type what is on the shelves, or paste it with Ctrl+V in the order of the columns; a first line with their titles may put them in another order. Items and places that are new are made. Ctrl+Delete takes a line away.</source>
        <translation>Saisissez ce qui est sur les étagères, ou collez-le avec Ctrl+V dans l’ordre des colonnes&#x202f;; une première ligne avec leurs titres peut les mettre dans un autre ordre. Les articles et lieux nouveaux sont créés. Ctrl+Suppr retire une ligne.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes rows from a spreadsheet in the order of the columns; a first line with their titles may put them in another order. Ctrl+Delete takes a line away.</source>
        <translation>Ctrl+V colle des lignes d’un tableur dans l’ordre des colonnes&#x202f;; une première ligne avec leurs titres peut les mettre dans un autre ordre. Ctrl+Suppr retire une ligne.</translation>
    </message>
    <message>
        <source>What is there when the book begins?</source>
        <translation>Qu’y a-t-il quand le livre commence&#x202f;?</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Le &amp;jour</translation>
    </message>
    <message>
        <source>Trying the lines…</source>
        <translation>Essai des lignes…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>New items: %1.</source>
        <translation>Nouveaux articles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Value in all: %1.</source>
        <translation>Valeur en tout&#x202f;: %1.</translation>
    </message>
    <message>
        <source>! Lines to look at again: %1.</source>
        <translation>! Lignes à revoir&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded opening stock: %n line(s)</source>
        <translation>
            <numerusform>Stock d’ouverture enregistré&#x202f;: %n ligne</numerusform>
            <numerusform>Stock d’ouverture enregistré&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Needs</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Filter peers, desks, exchanges…</source>
        <translation>Filtrer partenaires, postes, échanges…</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>Recevoir une liasse…</translation>
    </message>
    <message>
        <source>Verify a file from another co-op or desk, and take it in</source>
        <translation>Vérifier un fichier d’une autre coopérative ou d’un autre poste, et le reprendre</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Exporter une liasse…</translation>
    </message>
    <message>
        <source>Write a signed file of this book for others</source>
        <translation>Écrire pour d’autres un fichier signé de ce livre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Our desks</source>
        <translation>Nos postes</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Desks of this book</source>
        <translation>Postes de ce livre</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>Échanges, les plus récents d’abord</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Pas encore de partenaires</translation>
    </message>
    <message>
        <source>Take in the first file another co-op gives you, or export one for them. Nothing of theirs ever changes your stock or money.</source>
        <translation>Reprenez le premier fichier qu’une autre coopérative vous donne, ou exportez-en un pour elle. Rien de ce qui vient d’elle ne change jamais votre stock ni votre argent.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>last seen by a peer %1</source>
        <translation>vu par un partenaire pour la dernière fois %1</translation>
    </message>
    <message>
        <source>not seen by a peer yet</source>
        <translation>pas encore vu par un partenaire</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Lignes affichées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>A peer&apos;s entries never change our stock or money</source>
        <translation>Les écritures d’un partenaire ne changent jamais notre stock ni notre argent</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookDialog</name>
    <message>
        <source>Create a book</source>
        <translation>Créer un livre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Name of the co-op</source>
        <translation>&amp;Nom de la coopérative</translation>
    </message>
    <message>
        <source>Who are &amp;you</source>
        <translation>&amp;Qui êtes-vous</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>This &amp;desk is called</source>
        <translation>Nom de ce &amp;poste</translation>
    </message>
    <message>
        <source>Kept in the &amp;file</source>
        <translation>Gardé dans le &amp;fichier</translation>
    </message>
    <message>
        <source>Elm Street Workshop</source>
        <translation>Atelier de la rue des Ormes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name of the co-op</source>
        <translation>Nom de la coopérative</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is recorded here is recorded by you. It can be changed at any time.</source>
        <translation>Ce qui est enregistré ici l’est par vous. Cela peut être changé à tout moment.</translation>
    </message>
    <message>
        <source>Entries made on this computer carry this name.</source>
        <translation>Les écritures faites sur cet ordinateur portent ce nom.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, where your passwords are.</source>
        <translation>Ce qui quitte ce livre est signé. La clé pour cela va dans le trousseau de clés de cet ordinateur, où sont vos mots de passe.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, which is locked: it will ask you to unlock it.</source>
        <translation>Ce qui quitte ce livre est signé. La clé pour cela va dans le trousseau de clés de cet ordinateur, qui est verrouillé&#x202f;: il vous demandera de le déverrouiller.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. This computer has no keyring, so the key goes into a file that a passphrase protects; you choose it in the next step.</source>
        <translation>Ce qui quitte ce livre est signé. Cet ordinateur n’a pas de trousseau de clés&#x202f;; la clé va donc dans un fichier protégé par une phrase secrète, que vous choisirez à l’étape suivante.</translation>
    </message>
    <message>
        <source>Where the book goes</source>
        <translation>Où va le livre</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Livres (*.tallybook)</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Il ne sera pas écrasé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Une monnaie s’écrit en trois lettres, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>No keyring answers here, so the keys that sign for your book go into a file of their own, locked with a passphrase. Nobody can recover it for you.</source>
        <translation>Aucun trousseau de clés ne répond ici&#x202f;; les clés qui signent pour votre livre vont donc dans un fichier à part, verrouillé par une phrase secrète. Personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>The keys that sign for your book are locked. The passphrase of %1 opens them.</source>
        <translation>Les clés qui signent pour votre livre sont verrouillées. La phrase secrète de %1 les ouvre.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Il faut au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeerPane</name>
    <message>
        <source>✗ Two histories of log %1</source>
        <translation>✗ Deux histoires du registre %1</translation>
    </message>
    <message>
        <source>Its key has signed two different beginnings of %1 entries. No honest log can have both; the proof is kept and goes along with every bundle.</source>
        <translation>Sa clé a signé deux débuts différents de %1 écritures. Aucun registre honnête ne peut avoir les deux&#x202f;; la preuve est gardée et jointe à chaque liasse.</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trouvé %1</translation>
    </message>
    <message>
        <source>Choose a peer to see what each side holds of the other.</source>
        <translation>Choisissez un partenaire pour voir ce que chaque côté détient de l’autre.</translation>
    </message>
    <message>
        <source>We compared them by telephone</source>
        <translation>Nous les avons comparés au téléphone</translation>
    </message>
    <message>
        <source>Export for them…</source>
        <translation>Exporter pour eux…</translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation>Le nom que nous leur donnons</translation>
    </message>
    <message>
        <source>We call them</source>
        <translation>Notre nom pour eux</translation>
    </message>
    <message>
        <source>Their eight words</source>
        <translation>Leurs huit mots</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Livre %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>We hold</source>
        <translation>Nous détenons</translation>
    </message>
    <message>
        <source>%1 of theirs, last received %2</source>
        <translation>%1 de leur part, dernière réception %2</translation>
    </message>
    <message>
        <source>Last seen by them</source>
        <translation>Vu par eux pour la dernière fois</translation>
    </message>
    <message>
        <source>never: no receipt of theirs has come back yet</source>
        <translation>jamais&#x202f;: aucun accusé de réception de leur part n’est encore revenu</translation>
    </message>
    <message>
        <source>%1, up to entry %2 of %3</source>
        <translation>%1, jusqu’à l’écriture %2 sur %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1; last export %2</source>
        <translation>%1&#x202f;; dernière exportation %2</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>Their desk %1 signed its log</source>
        <translation>Leur poste %1 a signé son registre</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>racine %1</translation>
    </message>
    <message>
        <source>We confirmed their log %1</source>
        <translation>Nous avons confirmé leur registre %1</translation>
    </message>
    <message>
        <source>They confirmed our log %1</source>
        <translation>Ils ont confirmé notre registre %1</translation>
    </message>
    <message>
        <source>Why do we believe this?</source>
        <translation>Pourquoi le croyons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of theirs is signed beyond the roster yet.</source>
        <translation>Rien de leur part n’est encore signé, hormis la liste des postes.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeopleSection</name>
    <message>
        <source>Who records</source>
        <translation>Qui enregistre</translation>
    </message>
    <message>
        <source>Every entry tells who made it. On a computer that several share, say here who sits at it.</source>
        <translation>Chaque écriture dit qui l’a faite. Sur un ordinateur que plusieurs partagent, indiquez ici qui s’y trouve.</translation>
    </message>
    <message>
        <source>&amp;Recorded by</source>
        <translation>En&amp;registré par</translation>
    </message>
    <message>
        <source>This is the boo&amp;k of</source>
        <translation>Ceci est le livr&amp;e de</translation>
    </message>
    <message>
        <source>Stock is ours or theirs as seen from this co-op. All desks of the book share it.</source>
        <translation>Le stock est à nous ou à d’autres du point de vue de cette coopérative. Tous les postes du livre partagent ce paramètre.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>This is the book of</source>
        <translation>Ceci est le livre de</translation>
    </message>
    <message>
        <source>The co-op itself</source>
        <translation>La coopérative elle-même</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>La personne est la même qu’avant.</translation>
    </message>
    <message>
        <source>From now on %1 records at this desk.</source>
        <translation>Désormais, %1 enregistre à ce poste.</translation>
    </message>
    <message>
        <source>The book is whose it was.</source>
        <translation>Le livre reste à qui il était.</translation>
    </message>
    <message>
        <source>This is the book of %1 from now on.</source>
        <translation>Désormais, ceci est le livre de %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>picture, why it cannot be shown</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 points</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlaceDialog</name>
    <message>
        <source>Change the place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Building, room, shelf, vehicle…</source>
        <translation>Bâtiment, pièce, étagère, véhicule…</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Il se trouve dans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing; it stands by itself</source>
        <translation>Rien&#x202f;; il est indépendant</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlacesPage</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Filter items and lots…</source>
        <translation>Filtrer articles et lots…</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Encore aucun lieu</translation>
    </message>
    <message>
        <source>Add the building first, then rooms and shelves in it; a vehicle or a shelf at a peer&apos;s is a place, too.</source>
        <translation>Ajoutez d’abord le bâtiment, puis ses pièces et ses étagères&#x202f;; un véhicule ou une étagère chez un partenaire est aussi un lieu.</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Ajouter un lieu…</translation>
    </message>
    <message>
        <source>In the chosen place, or by itself</source>
        <translation>Dans le lieu choisi, ou indépendant</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Renommer ou déplacer…</translation>
    </message>
    <message>
        <source>What the chosen place is called and what it is in</source>
        <translation>Comment s’appelle le lieu choisi et dans quoi il se trouve</translation>
    </message>
    <message>
        <source>Items in the chosen place</source>
        <translation>Articles dans le lieu choisi</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>Disponible&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Article&#x202f;: %n</numerusform>
            <numerusform>Articles&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert adds a place in the chosen one · F2 renames or moves it</source>
        <translation>Inser ajoute un lieu dans celui qui est choisi · F2 le renomme ou le déplace</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» ajouté.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» modifié.</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Lecture du stock…</translation>
    </message>
    <message>
        <source>No item that fits is kept here.</source>
        <translation>Aucun article qui convienne n’est gardé ici.</translation>
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
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>12 kg, or 3*4+2</source>
        <translation>12 kg, ou 3*4+2</translation>
    </message>
    <message>
        <source>12, or 3*4+2</source>
        <translation>12, ou 3*4+2</translation>
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
        <translation>Mettre en quarantaine</translation>
    </message>
    <message>
        <source>“%1” cannot be used or handed out until it is released. It can be moved, counted, scrapped or given back.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être ni utilisé ni remis avant que la quarantaine soit levée. Il peut être déplacé, compté, mis au rebut ou rendu.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why it is put in quarantine</source>
        <translation>Pourquoi la mise en quarantaine</translation>
    </message>
    <message>
        <source>Smells musty, waiting for the laboratory</source>
        <translation>Sent le moisi, en attente du laboratoire</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecallDialog</name>
    <message>
        <source>▲ still here</source>
        <translation>▲ encore ici</translation>
    </message>
    <message>
        <source>no phone, e-mail or address in the book</source>
        <translation>ni téléphone, ni e-mail, ni adresse dans le livre</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Rappel de %1</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Qui l’a reçu</translation>
    </message>
    <message>
        <source>&amp;Save sheet…</source>
        <translation>&amp;Enregistrer la feuille…</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Personne n’en a reçu.</translation>
    </message>
    <message>
        <source>%1 got it, in %2.</source>
        <translation>Reçu par %1, en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n bénéficiaire</numerusform>
            <numerusform>%n bénéficiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Save recall sheet</source>
        <translation>Enregistrer la feuille de rappel</translation>
    </message>
    <message>
        <source>Recall %1 %2.pdf</source>
        <translation>Rappel %1 %2.pdf</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Table for spreadsheets (*.csv)</source>
        <translation>Pages (*.pdf);;Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Recall sheet saved in %1</source>
        <translation>Feuille de rappel enregistrée dans %1</translation>
    </message>
    <message>
        <source>How to &amp;reach them…</source>
        <translation>Comment les &amp;joindre…</translation>
    </message>
    <message>
        <source>! not in their book yet</source>
        <translation>! pas encore dans leur livre</translation>
    </message>
    <message>
        <source>! nobody recorded the delivery</source>
        <translation>! personne n’a enregistré la livraison</translation>
    </message>
    <message>
        <source>! they recorded %1</source>
        <translation>! ils ont enregistré %1</translation>
    </message>
    <message>
        <source>✓ they recorded it</source>
        <translation>✓ ils l’ont enregistré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceivePane</name>
    <message>
        <source>The book is unchanged but for the proof, which is kept. The file is where it was.</source>
        <translation>Le livre est inchangé, hormis la preuve, qui est gardée. Le fichier est là où il était.</translation>
    </message>
    <message>
        <source>The book is unchanged, and the file is still where it was.</source>
        <translation>Le livre est inchangé, et le fichier est toujours là où il était.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Ce qu’elle contient de nouveau</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle change</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Fichier de liasse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a bundle file</source>
        <translation>Choisir un fichier de liasse</translation>
    </message>
    <message>
        <source>Told here before anything is taken in.</source>
        <translation>Indiqué ici avant toute reprise.</translation>
    </message>
    <message>
        <source>The entries of the bundle that are new to this book are listed here once it is verified.</source>
        <translation>Les écritures de la liasse qui sont nouvelles pour ce livre sont listées ici une fois la liasse vérifiée.</translation>
    </message>
    <message>
        <source>… verifying</source>
        <translation>… vérification en cours</translation>
    </message>
    <message>
        <source>Verifying the bundle…</source>
        <translation>Vérification de la liasse…</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifiée</translation>
    </message>
    <message>
        <source>Bundle of “%1”, made %2 by desk %3</source>
        <translation>Liasse de «&#x202f;%1&#x202f;», faite %2 par le poste %3</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>= nothing new</source>
        <translation>= rien de nouveau</translation>
    </message>
    <message>
        <source>New to this book: %1. Known already: %2.</source>
        <translation>Nouvelles pour ce livre&#x202f;: %1. Déjà connues&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No entry in it is new. Known already: %1.</source>
        <translation>Elle ne contient aucune nouvelle écriture. Déjà connues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>· cancelled</source>
        <translation>· annulée</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ refusée</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing of this file was taken in.</source>
        <translation>Rien de ce fichier n’a été repris.</translation>
    </message>
    <message>
        <source>✗ not taken in</source>
        <translation>✗ non reprise</translation>
    </message>
    <message>
        <source>… taking in</source>
        <translation>… reprise en cours</translation>
    </message>
    <message>
        <source>Receiving the bundle…</source>
        <translation>Réception de la liasse…</translation>
    </message>
    <message>
        <source>Our receipt is written and goes along with the next bundle for them.</source>
        <translation>Notre accusé de réception est écrit et sera joint à la prochaine liasse pour eux.</translation>
    </message>
    <message>
        <source>Our receipt waits until the keys can be used.</source>
        <translation>Notre accusé de réception attend que les clés soient utilisables.</translation>
    </message>
    <message>
        <source>✓ taken in</source>
        <translation>✓ reprise</translation>
    </message>
    <message>
        <source>Receive a bundle</source>
        <translation>Recevoir une liasse</translation>
    </message>
    <message>
        <source>Bundles (*.tally);;All files (*)</source>
        <translation>Liasses (*.tally);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Retour aux partenaires</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… en attente</translation>
    </message>
    <message>
        <source>Drop a .tally file here</source>
        <translation>Déposez ici un fichier .tally</translation>
    </message>
    <message>
        <source>Told here step by step once a file is chosen.</source>
        <translation>Raconté ici pas à pas dès qu’un fichier est choisi.</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecentList</name>
    <message>
        <source>! not there any more · %1</source>
        <translation>! n’est plus là · %1</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · ouvert le %2</translation>
    </message>
    <message>
        <source>Books opened lately</source>
        <translation>Livres ouverts récemment</translation>
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
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>An item in stock, or a new name</source>
        <translation>Un article en stock, ou un nouveau nom</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’article</translation>
    </message>
    <message>
        <source>What sort of thing it is</source>
        <translation>Quel genre de chose c’est</translation>
    </message>
    <message>
        <source>To item</source>
        <translation>Vers l’article</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What it was used in or made by</source>
        <translation>Là où il a été utilisé ou produit</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Vers le lieu</translation>
    </message>
    <message>
        <source>Shelf, rack, room</source>
        <translation>Étagère, rayonnage, pièce</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Unité de la quantité</translation>
    </message>
    <message>
        <source>Time or effort</source>
        <translation>Temps ou effort</translation>
    </message>
    <message>
        <source>Unit of the effort</source>
        <translation>Unité de l’effort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Tout ce qu’il sera utile de savoir plus tard</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;To item</source>
        <translation>&amp;Vers l’article</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Opération</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>E&amp;ffort</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De qui</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>À qu&amp;i</translation>
    </message>
    <message>
        <source>To &amp;place</source>
        <translation>Ver&amp;s le lieu</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Q&amp;ui</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Une personne ou une coopérative</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>%1: no quantity in stock changes</source>
        <translation>%1&#x202f;: aucune quantité en stock ne change</translation>
    </message>
    <message>
        <source>What it cost, in all</source>
        <translation>Ce que cela a coûté, en tout</translation>
    </message>
    <message>
        <source>All of it together, in %1</source>
        <translation>Le tout ensemble, en %1</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Certifie&amp;d from</source>
        <translation>Certifié d’a&amp;près</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Nu&amp;méro de série</translation>
    </message>
    <message>
        <source>Sound, damaged, passed…</source>
        <translation>Intact, abîmé, contrôlé…</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordPicker</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Added “%1” to the book.</source>
        <translation>«&#x202f;%1&#x202f;» ajouté au livre.</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>Ajouter «&#x202f;%1&#x202f;», une personne</translation>
    </message>
    <message>
        <source>Add “%1”, a co-op or firm</source>
        <translation>Ajouter «&#x202f;%1&#x202f;», une coopérative ou entreprise</translation>
    </message>
</context>
<context>
    <name>tally::ui::RefusalCard</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>✗ Not taken in</source>
        <translation>✗ Non reprise</translation>
    </message>
    <message>
        <source>For whoever looks into it: %1</source>
        <translation>Pour qui examinera le problème&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportChoice</name>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportPane</name>
    <message>
        <source>Choose a row to see which entries it comes from.</source>
        <translation>Choisissez une ligne pour voir de quelles écritures elle vient.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The latest entries only.</source>
        <translation>Seulement les dernières écritures.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Encore rien à rapporter</translation>
    </message>
    <message>
        <source>Reports tell what came, what went and what is there. Record the first item in the inventory, and they fill by themselves.</source>
        <translation>Les rapports disent ce qui est entré, ce qui est sorti et ce qui est là. Enregistrez le premier article dans le stock, et ils se remplissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition en cours…</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Enter opens a row</source>
        <translation>Entrée ouvre une ligne</translation>
    </message>
    <message>
        <source>Nothing to tell for what is asked above.</source>
        <translation>Rien à dire sur ce qui est demandé ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::RestoreDialog</name>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 restauré %2</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>Il n’y a pas de sauvegarde dans %1.</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <translation>%1, restauré</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Nom du nouveau poste</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>The new &amp;desk is called</source>
        <translation>Nom du nouveau &amp;poste</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>1 · Which copy</source>
        <translation>1 · Quelle copie</translation>
    </message>
    <message>
        <source>2 · Where it goes</source>
        <translation>2 · Où elle va</translation>
    </message>
    <message>
        <source>3 · What happens</source>
        <translation>3 · Ce qui se passe</translation>
    </message>
    <message>
        <source>A backup, or a copy of a book</source>
        <translation>Une sauvegarde, ou une copie d’un livre</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Livres (*.tallybook)</translation>
    </message>
    <message>
        <source>Where the restored book goes</source>
        <translation>Où va le livre restauré</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Il ne sera pas écrasé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The new desk needs a name.</source>
        <translation>Il faut un nom pour le nouveau poste.</translation>
    </message>
    <message>
        <source>The copy of %1 is verified and put at %2. It opens as the new desk “%3”, because the desk it was made on has gone on since. Nothing is overwritten.</source>
        <translation>La copie de %1 est vérifiée et placée dans %2. Elle s’ouvre comme nouveau poste «&#x202f;%3&#x202f;», car le poste où elle a été faite a continué depuis. Rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Told here once a copy is chosen.</source>
        <translation>Dit ici dès qu’une copie est choisie.</translation>
    </message>
    <message>
        <source>Told here once it is said where the copy goes.</source>
        <translation>Dit ici dès que l’on sait où va la copie.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Names, codes, lots, serial numbers, notes, d1/42…</source>
        <translation>Noms, codes, lots, numéros de série, notes, d1/42…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Type the beginning of any word: of a name, a code, a lot, a serial number or a note. Accents and capitals do not matter. The number of an entry, like d1/42, finds that entry.</source>
        <translation>Tapez le début de n’importe quel mot&#x202f;: d’un nom, d’un code, d’un lot, d’un numéro de série ou d’une note. Les accents et les majuscules ne comptent pas. Le numéro d’une écriture, comme d1/42, trouve cette écriture.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>No name, code or note in this book has all of these words. Fewer words, or fewer letters of each, find more.</source>
        <translation>Aucun nom, code ou note de ce livre ne contient tous ces mots. Moins de mots, ou moins de lettres de chacun, trouvent davantage.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · ↑ ↓ choose</source>
        <translation>Entrée ouvre · ↑ ↓ choisir</translation>
    </message>
    <message>
        <source>Only the best are listed of: %1. Another word narrows it down.</source>
        <translation>Seuls les meilleurs résultats sont listés pour&#x202f;: %1. Un mot de plus précise la recherche.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Session</name>
    <message>
        <source>No book is open.</source>
        <translation>Aucun livre n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 Recording waits until it is done.</source>
        <translation>%1 L’enregistrement attend que ce soit terminé.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Ce livre est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Write a verified copy of the book</source>
        <translation>Écrire une copie vérifiée du livre</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Record as somebody else…</source>
        <translation>Enregistrer au nom de quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Changes hold at once</source>
        <translation>Les changements s’appliquent aussitôt</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartActs</name>
    <message>
        <source>Create a book…</source>
        <translation>Créer un livre…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Ouvrir un livre…</translation>
    </message>
    <message>
        <source>Open the demo co-op</source>
        <translation>Ouvrir la coopérative de démonstration</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Fermer le livre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open a book or bundle</source>
        <translation>Ouvrir un livre ou une liasse</translation>
    </message>
    <message>
        <source>Books and bundles (*.tallybook *.tally);;All files (*)</source>
        <translation>Livres et liasses (*.tallybook *.tally);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartPage</name>
    <message>
        <source>A book keeps what your co-op has, does and owes, in one file on this computer.</source>
        <translation>Un livre garde ce que votre coopérative a, fait et doit, dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Create a book…</source>
        <translation>Créer un livre…</translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a book</source>
        <translation>Créer un livre</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The file stays where it is (Delete)</source>
        <translation>Le fichier reste où il est (Suppr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Un autre livre</translation>
    </message>
    <message>
        <source>For another co-op, or to try something on your own.</source>
        <translation>Pour une autre coopérative, ou pour faire des essais de votre côté.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Jeter d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>A made-up wood workshop with two years of records. Nothing you do there matters.</source>
        <translation>Une menuiserie imaginaire avec deux ans de fiches. Rien de ce que vous y faites n’a de conséquence.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>A file you have</source>
        <translation>Un fichier que vous avez</translation>
    </message>
    <message>
        <source>A book (.tallybook) from a stick or another desk, or a bundle (.tally) that somebody sent.</source>
        <translation>Un livre (.tallybook) venu d’une clé USB ou d’un autre poste, ou une liasse (.tally) que quelqu’un a envoyée.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>“%1” is a bundle from another co-op’s book. Create or open the book that is to take it in; you will see what it holds before anything is taken in.</source>
        <translation>«&#x202f;%1&#x202f;» est une liasse du livre d’une autre coopérative. Créez ou ouvrez le livre qui doit la reprendre&#x202f;; vous verrez ce qu’elle contient avant toute reprise.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockPane</name>
    <message>
        <source>owned, not on hand</source>
        <translation>en propriété, non disponible</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>Choose an item to see where its figure comes from.</source>
        <translation>Choisissez un article pour voir d’où vient son chiffre.</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>et %1 plus anciens</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#x202f;?</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propriété</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 pour «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 made in “%2”</source>
        <translation>%1 produits dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, d’ici le %2</translation>
    </message>
    <message>
        <source>Draws the flow of goods around this item (T)</source>
        <translation>Dessine la circulation des biens autour de cet article (T)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>En commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Afficher celui-ci</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Également là</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>Labels with codes for scanners (Shift+L)</source>
        <translation>Étiquettes avec codes pour lecteurs (Maj+L)</translation>
    </message>
    <message>
        <source>Recall sheet: who received any of it</source>
        <translation>Feuille de rappel&#x202f;: qui en a reçu</translation>
    </message>
    <message>
        <source>Follows the lot to every receiver (Shift+R)</source>
        <translation>Suit le lot jusqu’à chaque bénéficiaire (Maj+R)</translation>
    </message>
    <message>
        <source>Saves a page that stands alone (Shift+P)</source>
        <translation>Enregistre une page qui se suffit à elle-même (Maj+P)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Trace: where from, where to</source>
        <translation>Suivre&#x202f;: d’où, vers où</translation>
    </message>
    <message>
        <source>Passport: what it is made of</source>
        <translation>Passeport&#x202f;: de quoi c’est fait</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockValues</name>
    <message>
        <source>“%1” costed by: %2</source>
        <translation>«&#x202f;%1&#x202f;» valorisé selon&#x202f;: %2</translation>
    </message>
    <message>
        <source>Recorded as %1: %2. Costs are worked out anew, from its first receipt on.</source>
        <translation>Enregistré sous %1&#x202f;: %2. Les coûts sont recalculés depuis sa première entrée.</translation>
    </message>
    <message>
        <source>The item is costed as before.</source>
        <translation>L’article est valorisé comme avant.</translation>
    </message>
    <message>
        <source>Took back %1 by the new entry %2: %3</source>
        <translation>%1 annulé par la nouvelle écriture %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The entry stands as it was recorded.</source>
        <translation>L’écriture reste telle qu’elle a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SupplierEdit</name>
    <message>
        <source>Add a suppl&amp;ier</source>
        <translation>A&amp;jouter un fournisseur</translation>
    </message>
    <message>
        <source>Who sells it to you, and on what terms</source>
        <translation>Qui vous le vend, et à quelles conditions</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Leur code</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Sold in packs of</source>
        <translation>Vendu par paquets de</translation>
    </message>
    <message>
        <source>From order to arrival</source>
        <translation>De la commande à l’arrivée</translation>
    </message>
    <message>
        <source>Who sells it</source>
        <translation>Qui le vend</translation>
    </message>
    <message>
        <source>The supplier&apos;s code for it</source>
        <translation>Le code du fournisseur pour cet article</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Prix d’une unité</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Monnaie du prix</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Jours de la commande à l’arrivée</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Taille du paquet</translation>
    </message>
    <message>
        <source>Unit of the pack size</source>
        <translation>Unité de la taille du paquet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableActs</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>For pasting into a spreadsheet</source>
        <translation>Pour coller dans un tableur</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>With a preview</source>
        <translation>Avec un aperçu</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Lignes copiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Rows saved in %1: %2</source>
        <translation>Lignes enregistrées dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>As a workbook (XLSX or ODS), CSV, HTML or PDF</source>
        <translation>En classeur (XLSX ou ODS), CSV, HTML ou PDF</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Web page (*.html);;Pages (*.pdf)</source>
        <translation>Tableau pour tableurs (*.csv);;Classeur (*.xlsx);;Feuille de calcul OpenDocument (*.ods);;Page web (*.html);;Pages (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All columns, fitted to their content</source>
        <translation>Toutes les colonnes, ajustées à leur contenu</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>tally::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Ce qui demande quelqu’un</translation>
    </message>
    <message>
        <source>What happened since last time</source>
        <translation>Ce qui s’est passé depuis la dernière fois</translation>
    </message>
    <message>
        <source>Log what I did</source>
        <translation>Noter ce que j’ai fait</translation>
    </message>
    <message>
        <source>Say in one line how long you worked on what</source>
        <translation>Dire en une ligne combien de temps vous avez travaillé et à quoi</translation>
    </message>
    <message>
        <source>Record the first item</source>
        <translation>Enregistrer le premier article</translation>
    </message>
    <message>
        <source>A book with nothing in it yet</source>
        <translation>Un livre encore vide</translation>
    </message>
    <message>
        <source>Record the first item: count what is on a shelf, or enter what has just come in. From then on this page tells what needs you.</source>
        <translation>Enregistrez le premier article&#x202f;: comptez ce qui est sur une étagère, ou saisissez ce qui vient d’arriver. Ensuite, cette page dit ce qui a besoin de vous.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Demande quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits for anybody. Enjoy your work.</source>
        <translation>✓ Rien n’attend personne. Bon travail.</translation>
    </message>
    <message>
        <source>Since you last closed the book</source>
        <translation>Depuis la dernière fermeture du livre</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Depuis %n jour</numerusform>
            <numerusform>Ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since you last closed the book.</source>
        <translation>Rien de nouveau depuis la dernière fermeture du livre.</translation>
    </message>
    <message>
        <source>Nothing was recorded lately.</source>
        <translation>Rien n’a été enregistré récemment.</translation>
    </message>
    <message>
        <source>Enter opens a line in its page</source>
        <translation>Entrée ouvre une ligne dans sa page</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Toutes les modifications sont enregistrées · Ctrl+Z annule</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided in %1: %2</source>
        <translation>Décidé dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing was decided; every answer is still there.</source>
        <translation>Rien n’a été décidé&#x202f;; toutes les réponses sont encore là.</translation>
    </message>
    <message>
        <source>Took back the decision %1 by the new entry %2: %3</source>
        <translation>La décision %1 a été annulée par la nouvelle écriture %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <translation>La décision reste valable.</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceGraph</name>
    <message>
        <source>Drawing of the flow of goods</source>
        <translation>Dessin de la circulation des biens</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceView</name>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>Back to the items (Esc)</source>
        <translation>Retour aux articles (Échap)</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more of the flow</source>
        <translation>Afficher plus de la circulation</translation>
    </message>
    <message>
        <source>Show the next steps, nearest first</source>
        <translation>Afficher les étapes suivantes, les plus proches d’abord</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Plus grand (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Afficher tout le dessin</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Tout le dessin (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>As SVG or PDF (Ctrl+S)</source>
        <translation>En SVG ou PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the drawing</source>
        <translation>Imprimer le dessin</translation>
    </message>
    <message>
        <source>With a preview (Ctrl+P)</source>
        <translation>Avec un aperçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>La même chose en liste</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>%1 steps, all shown</source>
        <translation>%1 étapes, toutes affichées</translation>
    </message>
    <message>
        <source>%1 steps shown</source>
        <translation>%1 étapes affichées</translation>
    </message>
    <message>
        <source>Flow of %1</source>
        <translation>Circulation de %1</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>tally::ui::TroublePage</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoActs</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation>Retirer cette ligne</translation>
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
        <translation>Non précisé&#x202f;: travail, service</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueSection</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût d’une unité</translation>
    </message>
    <message>
        <source>Costed by</source>
        <translation>Valorisé selon</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce qu’il vaut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing in stock</source>
        <translation>rien en stock</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Layers, the oldest first</source>
        <translation>Couches, la plus ancienne en tête</translation>
    </message>
    <message numerus="yes">
        <source>from %n layers</source>
        <translation>
            <numerusform>de %n couche</numerusform>
            <numerusform>de %n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected by a later receipt</source>
        <translation>corrigé par une entrée ultérieure</translation>
    </message>
    <message>
        <source>%1 not come in yet</source>
        <translation>%1 pas encore entré</translation>
    </message>
    <message>
        <source>What left last, and its cost</source>
        <translation>Dernières sorties, et leur coût</translation>
    </message>
    <message>
        <source>What all %1 of this kind are worth</source>
        <translation>Ce que valent tous les %1 de ce type</translation>
    </message>
</context>
<context>
    <name>tally::ui::VerifiedList</name>
    <message>
        <source>Steps of verification</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ valable</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ refusé</translation>
    </message>
</context>
<context>
    <name>tally::ui::ViewActs</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>tally::ui::WeekCharts</name>
    <message>
        <source>Hours worked per week</source>
        <translation>Heures travaillées par semaine</translation>
    </message>
    <message>
        <source>Goods in and out per week</source>
        <translation>Biens entrés et sortis par semaine</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semaine du %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>cette semaine %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>Week of %1: %2 in, %3 out</source>
        <translation>Semaine du %1&#x202f;: %2 entrées, %3 sorties</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>nombre d’événements</translation>
    </message>
    <message>
        <source>No hours were logged in these weeks. Say above what you did, and a bar grows.</source>
        <translation>Aucune heure n’a été notée ces semaines-là. Dites plus haut ce que vous avez fait, et une barre grandit.</translation>
    </message>
    <message>
        <source>No goods came or went in these weeks. What is recorded in the inventory shows here.</source>
        <translation>Aucun bien n’est entré ni sorti ces semaines-là. Ce qui est enregistré dans le stock apparaît ici.</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhyPanel</name>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation>Écriture %1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Show this entry in the journal</source>
        <translation>Afficher cette écriture dans le journal</translation>
    </message>
</context>
<context>
    <name>tally::ui::WordsView</name>
    <message>
        <source>Eight words: %1</source>
        <translation>Huit mots&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::WorkLineEdit</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Qu’avez-vous fait&#x202f;?</translation>
    </message>
    <message>
        <source>What did you do? How long, what, for what: 3 h joinery 10 benches</source>
        <translation>Qu’avez-vous fait&#x202f;? Combien de temps, quoi, pour quoi&#x202f;: 3 h menuiserie 10 bancs</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Le livre lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Say how long: 3 h, 45 min or 1:30.</source>
        <translation>Indiquez la durée&#x202f;: 3 h, 45 min ou 1:30.</translation>
    </message>
    <message>
        <source>Say what kind of work it was.</source>
        <translation>Indiquez quel type de travail c’était.</translation>
    </message>
    <message>
        <source>Say what kind of work it was, such as %1.</source>
        <translation>Indiquez quel type de travail c’était, par exemple %1.</translation>
    </message>
    <message>
        <source>Say who did it: begin with a name.</source>
        <translation>Indiquez qui l’a fait&#x202f;: commencez par un nom.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Non compris&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways.</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire de plusieurs façons.</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2.</source>
        <translation>«&#x202f;%1&#x202f;» peut être l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1&#x202f;: %2 de %3, %4</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«&#x202f;%1&#x202f;» pour «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2 of %3, in %4, %5</source>
        <translation>%1&#x202f;: %2 de %3, dans %4, %5</translation>
    </message>
    <message>
        <source>Add “%1”, a kind of work</source>
        <translation>Ajouter «&#x202f;%1&#x202f;», un type de travail</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>Ajouter «&#x202f;%1&#x202f;», une personne</translation>
    </message>
    <message>
        <source>Nothing was recorded; the line stays as you typed it.</source>
        <translation>Rien n’a été enregistré&#x202f;; la ligne reste telle que vous l’avez saisie.</translation>
    </message>
</context>
</TS>
