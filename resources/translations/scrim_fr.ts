<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Timeline</name>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballée</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Expédiée en partie</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Difference in the shop&apos;s figures</source>
        <translation>Écart dans les chiffres de la boutique</translation>
    </message>
    <message>
        <source>Taxes included</source>
        <translation>Taxes comprises</translation>
    </message>
    <message>
        <source>Discount included</source>
        <translation>Remise comprise</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Classe de champ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Durée d’affichage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <translation>%1 ou %2 autres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Pendant un appel</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Hors appel</translation>
    </message>
    <message>
        <source>Contains &quot;%1&quot;</source>
        <translation>Contient «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>On %1 at %2</source>
        <translation>Le %1 à %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>the customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>the order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>the record %1</source>
        <translation>fiche %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>began to rotate the key</source>
        <translation>a commencé à renouveler la clé</translation>
    </message>
    <message>
        <source>went on rotating the key</source>
        <translation>a continué à renouveler la clé</translation>
    </message>
    <message>
        <source>rotated the key</source>
        <translation>a renouvelé la clé</translation>
    </message>
    <message>
        <source> (the last four)</source>
        <translation> (les quatre derniers caractères)</translation>
    </message>
    <message>
        <source> (the postcode)</source>
        <translation> (le code postal)</translation>
    </message>
    <message>
        <source>, which failed</source>
        <translation>, mais cela a échoué</translation>
    </message>
    <message>
        <source>, and it matched</source>
        <translation>, avec concordance</translation>
    </message>
    <message>
        <source>, and it did not match</source>
        <translation>, sans concordance</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#x202f;: %1</translation>
    </message>
    <message>
        <source>, during call %1</source>
        <translation>, pendant l’appel %1</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <translation>, motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>It was lit for %1 s.</source>
        <translation>Durée d’affichage&#x202f;: %1 s.</translation>
    </message>
    <message>
        <source>{when} {who} created the account {other}, in the role {what}{more}.</source>
        <translation>{when}, {who} a créé le compte {other}, avec le rôle {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} disabled the account {other}{more}.</source>
        <translation>{when}, {who} a désactivé le compte {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} enabled the account {other}{more}.</source>
        <translation>{when}, {who} a activé le compte {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed {other} one look that takes a second person, for {minutes} minutes{more}.</source>
        <translation>{when}, {who} a accordé à {other} une consultation qui demande une deuxième personne, pour {minutes} min{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu accorder à {other} une consultation qui demande une deuxième personne, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu accorder à {other} une consultation qui demande une deuxième personne, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} did not allow {other} a look that takes a second person{more}.</source>
        <translation>{when}, {who} n’a pas accordé à {other} une consultation qui demande une deuxième personne{more}.</translation>
    </message>
    <message>
        <source>{when} {who} asked a second person for one look at {field} of {record}{more}.</source>
        <translation>{when}, {who} a demandé à une deuxième personne de pouvoir consulter une fois {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu demander à une deuxième personne de pouvoir consulter une fois {field} ({record}), mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu demander à une deuxième personne de pouvoir consulter une fois {field} ({record}), mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the call {other} of {who} ended{why}.</source>
        <translation>{when}, l’appel {other} de {who} a pris fin{why}.</translation>
    </message>
    <message>
        <source>{when} {who} began the call {other}.</source>
        <translation>{when}, {who} a commencé l’appel {other}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed pictures of the screen at the desk of {other} for {minutes} minutes{more}.</source>
        <translation>{when}, {who} a autorisé les captures d’écran sur le poste de {other} pendant {minutes} min{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow pictures of the screen at the desk of {other} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu autoriser les captures d’écran sur le poste de {other}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} no longer allowed pictures of the screen, which {other} had allowed{why}{more}.</source>
        <translation>{when}, le poste de {who} n’a plus autorisé les captures d’écran, que {other} avait autorisées{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} was protected against pictures of the screen ({what}){more}.</source>
        <translation>{when}, la fenêtre de {who} a été protégée contre les captures d’écran ({what}){more}.</translation>
    </message>
    <message>
        <source>{when}, while {who} was signed in, the program {program} may have taken a picture of the screen ({what}){more}.</source>
        <translation>{when}, pendant la session de {who}, le programme {program} a peut-être fait une capture d’écran ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} lost its protection against pictures of the screen ({what}){more}.</source>
        <translation>{when}, la fenêtre de {who} a perdu sa protection contre les captures d’écran ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} it was seen that the clock of {station} had been turned{more}.</source>
        <translation>{when}, il a été constaté que l’horloge de {station} avait été modifiée{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}{more}.</source>
        <translation>{when}, {who} a essayé de copier {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}, which was blocked{more}.</source>
        <translation>{when}, {who} a essayé de copier {field} ({record}), ce qui a été bloqué{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the password of {other}{more}.</source>
        <translation>{when}, {who} a changé le mot de passe de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} exported the access log as {what}{more}.</source>
        <translation>{when}, {who} a exporté le journal des accès en {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu exporter le journal des accès en {what}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu exporter le journal des accès en {what}, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {field} of {record}, which {who} had looked at, went dark{why}{more}.</source>
        <translation>{when}, {field} ({record}), après consultation par {who}, n’était plus à l’écran{why}{more}.</translation>
    </message>
    <message>
        <source>{when} it was put on record that {field} of {record}, which {who} had looked at, was lit when Scrim ended{more}.</source>
        <translation>{when}, il a été inscrit au journal&#x202f;: {field} ({record}), après consultation par {who}, était encore à l’écran quand Scrim s’est arrêté{more}.</translation>
    </message>
    <message>
        <source>{when} {who} corrected {field} of {record}{more}.</source>
        <translation>{when}, {who} a corrigé {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu corriger {field} ({record}), mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu corriger {field} ({record}), mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked at {field} of {record}{more}.</source>
        <translation>{when}, {who} a consulté {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record} and was refused{more}{why}.</source>
        <translation>{when}, {who} a voulu consulter {field} ({record}), mais cela a été refusé{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record}, which failed{more}{why}.</source>
        <translation>{when}, {who} a voulu consulter {field} ({record}), mais cela a échoué{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{more}.</source>
        <translation>{when}, {who} a vérifié ce qu’un appelant a donné comme {field} ({record}){what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to check what a caller said as {field} of {record}{what} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu vérifier ce qu’un appelant a donné comme {field} ({record}){what}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{why}{more}.</source>
        <translation>{when}, {who} a vérifié ce qu’un appelant a donné comme {field} ({record}){what}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} approved the access of {other}{more}.</source>
        <translation>{when}, {who} a approuvé l’accès de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records{more}.</source>
        <translation>{when}, {who} a importé des fiches{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to import records and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu importer des fiches, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records, which failed{why}{more}.</source>
        <translation>{when}, {who} a importé des fiches, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} {what} to {class} data{more}.</source>
        <translation>{when}, {who} {what} des données {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to rotate the key to {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu renouveler la clé des données {class}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was rotating the key to {class} data, which was left{why}{more}.</source>
        <translation>{when}, {who} renouvelait la clé des données {class}, ce qui a été interrompu{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim ended at {station}.</source>
        <translation>{when}, Scrim s’est arrêté sur {station}.</translation>
    </message>
    <message>
        <source>{when} {who} moved the old part of the access log into the archive{more}.</source>
        <translation>{when}, {who} a déplacé l’ancienne partie du journal des accès dans les archives{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu déplacer l’ancienne partie du journal des accès dans les archives, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu déplacer l’ancienne partie du journal des accès dans les archives, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on entry {entry}: {note}{more}.</source>
        <translation>{when}, {who} a écrit une note sur l’entrée {entry}&#x202f;: {note}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on entry {entry} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu écrire une note sur l’entrée {entry}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim was started at {station}.</source>
        <translation>{when}, Scrim a été lancé sur {station}.</translation>
    </message>
    <message>
        <source>{when} {who} asked for a proof out of the access log{more}.</source>
        <translation>{when}, {who} a demandé une preuve tirée du journal des accès{more}.</translation>
    </message>
    <message>
        <source>{when} {who} deleted the archived old part of the access log{more}.</source>
        <translation>{when}, {who} a supprimé l’ancienne partie archivée du journal des accès{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu supprimer l’ancienne partie archivée du journal des accès, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu supprimer l’ancienne partie archivée du journal des accès, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} read the access log{what}{more}.</source>
        <translation>{when}, {who} a lu le journal des accès{what}{more}.</translation>
    </message>
    <message>
        <source>{when} the access log took entries again; it had been stopped{why}{more}.</source>
        <translation>{when}, le journal des accès a de nouveau pris des entrées&#x202f;; il avait été arrêté{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} judged a finding of the review{more}.</source>
        <translation>{when}, {who} s’est prononcé sur un constat de la revue{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to judge a finding of the review and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu se prononcer sur un constat de la revue, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed off a day of the review{more}.</source>
        <translation>{when}, {who} a signé une journée de la revue{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to sign off a day of the review and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu signer une journée de la revue, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it held{more}.</source>
        <translation>{when}, {who} a contrôlé le journal des accès, et il était intact{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it did not hold{more}.</source>
        <translation>{when}, {who} a contrôlé le journal des accès, et il n’était pas intact{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on {record}{more}.</source>
        <translation>{when}, {who} a écrit une note ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct a note on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu corriger une note ({record}), mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu écrire une note ({record}), mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} numbers were masked in a note of {who} on {record}{more}.</source>
        <translation>{when}, des numéros ont été masqués dans une note de {who} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a masked number back in a note on {record}{more}.</source>
        <translation>{when}, {who} a retiré le masque d’un numéro dans une note ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted a masked number back in a note on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu retirer le masque d’un numéro dans une note ({record}), mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the policy{more}.</source>
        <translation>{when}, {who} a modifié la politique{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} took up the policy{more}.</source>
        <translation>{when}, le poste de {who} a pris en compte la politique{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} could not take up the policy{why}{more}.</source>
        <translation>{when}, le poste de {who} n’a pas pu prendre en compte la politique{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} opened the masked record of {record}{more}.</source>
        <translation>{when}, {who} a ouvert une fiche masquée ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked up a whole e-mail, phone, card ending or postcode{more}.</source>
        <translation>{when}, {who} a cherché un e-mail, un téléphone, une fin de carte ou un code postal en entier{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} was locked{why}{more}.</source>
        <translation>{when}, le poste de {who} a été verrouillé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed in at {station}{more}.</source>
        <translation>{when}, {who} s’est connecté sur {station}{more}.</translation>
    </message>
    <message>
        <source>{when} somebody tried to sign in at {station} as {who} and was refused{why}{more}.</source>
        <translation>{when}, quelqu’un a essayé de se connecter sur {station} sous le nom {who}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed out{more}.</source>
        <translation>{when}, {who} s’est déconnecté{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the access log as it is, against what its witnesses had kept{more}.</source>
        <translation>{when}, {who} a accepté le journal des accès tel quel, contre ce que ses témoins avaient conservé{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu accepter le journal des accès tel quel, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu accepter le journal des accès tel quel, mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} a witness kept a checkpoint of the access log for the first time, at {place}.</source>
        <translation>{when}, un témoin a conservé pour la première fois un point de contrôle du journal des accès, dans {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}.</source>
        <translation>{when}, le journal des accès ne correspondait pas au point de contrôle qu’un témoin avait conservé, dans {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}, and nobody was let in.</source>
        <translation>{when}, le journal des accès ne correspondait pas au point de contrôle qu’un témoin avait conservé, dans {place}, et personne n’a pu entrer.</translation>
    </message>
    <message>
        <source>{when} a witness of the access log could not be reached, at {place}{why}.</source>
        <translation>{when}, un témoin du journal des accès n’a pas pu être joint, dans {place}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} did this: {act}{more}.</source>
        <translation>{when}, {who} a fait ceci&#x202f;: {act}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this and was refused: {act}{more}{why}.</source>
        <translation>{when}, {who} a essayé ceci, mais cela a été refusé&#x202f;: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this, and it failed: {act}{more}{why}.</source>
        <translation>{when}, {who} a essayé ceci, mais cela a échoué&#x202f;: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the billing address</source>
        <translation>l’adresse de facturation</translation>
    </message>
    <message>
        <source>the shipping address</source>
        <translation>l’adresse de livraison</translation>
    </message>
    <message>
        <source>the billing phone number</source>
        <translation>le numéro de téléphone de facturation</translation>
    </message>
    <message>
        <source>the shipping phone number</source>
        <translation>le numéro de téléphone de livraison</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>la date de naissance</translation>
    </message>
    <message>
        <source>the card number</source>
        <translation>le numéro de carte</translation>
    </message>
    <message>
        <source>the IBAN</source>
        <translation>l’IBAN</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>le temps était écoulé</translation>
    </message>
    <message>
        <source>Escape was pressed</source>
        <translation>la touche Échap a été enfoncée</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>une autre fenêtre est passée au premier plan</translation>
    </message>
    <message>
        <source>another field was looked at</source>
        <translation>un autre champ a été consulté</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>la page a été quittée</translation>
    </message>
    <message>
        <source>the desk was locked</source>
        <translation>le poste a été verrouillé</translation>
    </message>
    <message>
        <source>the person signed out</source>
        <translation>la personne s’est déconnectée</translation>
    </message>
    <message>
        <source>the key or button was released</source>
        <translation>la touche ou le bouton a été relâché</translation>
    </message>
    <message>
        <source>somebody may have taken a picture of the screen</source>
        <translation>quelqu’un a peut-être fait une capture d’écran</translation>
    </message>
    <message>
        <source>the screen or its protection changed</source>
        <translation>l’écran ou sa protection a changé</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>la fenêtre a été réduite</translation>
    </message>
    <message>
        <source>pictures were allowed for support</source>
        <translation>les captures ont été autorisées pour l’assistance</translation>
    </message>
    <message>
        <source>it was ended by hand</source>
        <translation>fin demandée à la main</translation>
    </message>
    <message>
        <source>somebody else signed in</source>
        <translation>quelqu’un d’autre s’est connecté</translation>
    </message>
    <message>
        <source>nobody had used it for a while</source>
        <translation>personne ne s’en était servi depuis un moment</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>name or password did not fit</source>
        <translation>le nom ou le mot de passe n’était pas le bon</translation>
    </message>
    <message>
        <source>the policy or a missing key says no</source>
        <translation>la politique ou une clé manquante l’interdit</translation>
    </message>
    <message>
        <source>something was changed that must not change</source>
        <translation>quelque chose qui ne doit pas changer a été modifié</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>un fichier est endommagé</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>le disque n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>cela a été annulé</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un champ</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Création d’un compte</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>Désactivation d’un compte</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>Activation d’un compte</translation>
    </message>
    <message>
        <source>Said yes to a look</source>
        <translation>Accord pour une consultation</translation>
    </message>
    <message>
        <source>Said no to a look</source>
        <translation>Refus d’une consultation</translation>
    </message>
    <message>
        <source>Asked for a second person</source>
        <translation>Demande d’une deuxième personne</translation>
    </message>
    <message>
        <source>Ended a call</source>
        <translation>Fin d’un appel</translation>
    </message>
    <message>
        <source>Began a call</source>
        <translation>Début d’un appel</translation>
    </message>
    <message>
        <source>Allowed pictures of the screen</source>
        <translation>Autorisation des captures d’écran</translation>
    </message>
    <message>
        <source>Pictures no longer allowed</source>
        <translation>Fin des captures autorisées</translation>
    </message>
    <message>
        <source>Screen protected</source>
        <translation>Écran protégé</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Screen unprotected</source>
        <translation>Écran sans protection</translation>
    </message>
    <message>
        <source>The clock was turned</source>
        <translation>Changement de l’horloge</translation>
    </message>
    <message>
        <source>Tried to copy a field</source>
        <translation>Tentative de copie d’un champ</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>Changement d’un mot de passe</translation>
    </message>
    <message>
        <source>Exported the log</source>
        <translation>Exportation du journal</translation>
    </message>
    <message>
        <source>Field went dark</source>
        <translation>Fin d’affichage d’un champ</translation>
    </message>
    <message>
        <source>Checked a caller&apos;s answer</source>
        <translation>Vérification d’une réponse de l’appelant</translation>
    </message>
    <message>
        <source>Corrected a field</source>
        <translation>Correction d’un champ</translation>
    </message>
    <message>
        <source>Looked at a field</source>
        <translation>Consultation d’un champ</translation>
    </message>
    <message>
        <source>Approved access</source>
        <translation>Approbation d’un accès</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Importation de fiches</translation>
    </message>
    <message>
        <source>Rotated a key</source>
        <translation>Renouvellement d’une clé</translation>
    </message>
    <message>
        <source>Scrim ended</source>
        <translation>Arrêt de Scrim</translation>
    </message>
    <message>
        <source>Archived the log&apos;s old part</source>
        <translation>Archivage de l’ancien journal</translation>
    </message>
    <message>
        <source>Wrote a note on an entry</source>
        <translation>Note sur une entrée</translation>
    </message>
    <message>
        <source>Scrim started</source>
        <translation>Lancement de Scrim</translation>
    </message>
    <message>
        <source>Asked for a proof</source>
        <translation>Demande d’une preuve</translation>
    </message>
    <message>
        <source>Deleted the log&apos;s old part</source>
        <translation>Suppression de l’ancien journal</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation>Lecture du journal des accès</translation>
    </message>
    <message>
        <source>Log took entries again</source>
        <translation>Reprise du journal</translation>
    </message>
    <message>
        <source>Judged a finding</source>
        <translation>Décision sur un constat</translation>
    </message>
    <message>
        <source>Signed off a day</source>
        <translation>Signature d’une journée</translation>
    </message>
    <message>
        <source>Verified the log</source>
        <translation>Contrôle du journal</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Écriture d’une note</translation>
    </message>
    <message>
        <source>Numbers in a note masked</source>
        <translation>Numéros masqués dans une note</translation>
    </message>
    <message>
        <source>Took a masked number back</source>
        <translation>Retrait du masque d’un numéro</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Modification de la politique</translation>
    </message>
    <message>
        <source>Took up the policy</source>
        <translation>Prise en compte de la politique</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Ouverture d’une fiche</translation>
    </message>
    <message>
        <source>Searched for a value</source>
        <translation>Recherche d’une valeur</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>Verrouillage du poste</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Took the log as it is</source>
        <translation>Acceptation du journal tel quel</translation>
    </message>
    <message>
        <source>Witness began</source>
        <translation>Premier point d’un témoin</translation>
    </message>
    <message>
        <source>Log differs from a witness</source>
        <translation>Journal différent d’un témoin</translation>
    </message>
    <message>
        <source>Witness out of reach</source>
        <translation>Témoin injoignable</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Length of the call, in ms</source>
        <translation>Durée de l’appel, en ms</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop</source>
        <translation>Corrigées ici et modifiées par la boutique</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Actes refusés</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Poste de</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Comment l’appel s’est terminé</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Colonnes laissées de côté</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>Essai seulement</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Valeurs laissées de côté</translation>
    </message>
    <message>
        <source>Time lit, in ms</source>
        <translation>Durée d’affichage, en ms</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Entry of the look</source>
        <translation>Entrée de la consultation</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Champs affichés</translation>
    </message>
    <message>
        <source>Findings decided</source>
        <translation>Constats tranchés</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>Racine du journal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Screen protection</source>
        <translation>Protection de l’écran</translation>
    </message>
    <message>
        <source>Why the screen is so</source>
        <translation>Pourquoi l’écran est ainsi</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Essais restants</translation>
    </message>
    <message>
        <source>Entry of the try</source>
        <translation>Entrée de l’essai</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of a caller{more}.</source>
        <translation>{when}, le système téléphonique a signalé un appelant à {who}{more}.</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of more callers than a desk takes{why}{more}.</source>
        <translation>{when}, le système téléphonique a signalé à {who} plus d’appelants qu’un poste n’en accepte{why}{more}.</translation>
    </message>
    <message>
        <source>the national ID</source>
        <translation>le numéro d’identité</translation>
    </message>
    <message>
        <source>it connected to the display</source>
        <translation>connexion à l’affichage</translation>
    </message>
    <message>
        <source>it read pixels of the screen</source>
        <translation>lecture de pixels de l’écran</translation>
    </message>
    <message>
        <source>it read pixels of the screen through shared memory</source>
        <translation>lecture de pixels de l’écran par mémoire partagée</translation>
    </message>
    <message>
        <source>it copied a part of the screen</source>
        <translation>copie d’une partie de l’écran</translation>
    </message>
    <message>
        <source>it took hold of what a window shows</source>
        <translation>accès au contenu d’une fenêtre</translation>
    </message>
    <message>
        <source>it drew from the screen</source>
        <translation>dessin à partir de l’écran</translation>
    </message>
    <message>
        <source>it took over drawing the desktop</source>
        <translation>prise en charge du dessin du bureau</translation>
    </message>
    <message>
        <source>Was told of a caller</source>
        <translation>Appelant signalé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entry says nothing here</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{when} {who} ended the lockout of {other}{more}.</source>
        <translation>{when}, {who} a mis fin au blocage de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} proved who they are{more}.</source>
        <translation>{when}, {who} a prouvé son identité{more}.</translation>
    </message>
    <message>
        <source>{when} somebody wanted to prove that they are {other} and was refused{why}{more}.</source>
        <translation>{when}, quelqu’un a voulu prouver être {other}, mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the credentials of {other} were renewed{more}.</source>
        <translation>{when}, les données d’accès de {other} ont été renouvelées{more}.</translation>
    </message>
    <message>
        <source>{when} {who} set up a second factor{more}.</source>
        <translation>{when}, {who} a configuré un second facteur{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the second factor of {other} away{more}.</source>
        <translation>{when}, {who} a retiré le second facteur de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} reset the password of {other}{more}.</source>
        <translation>{when}, {who} a réinitialisé le mot de passe de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a note back on {record}{more}.</source>
        <translation>{when}, {who} a retiré une note ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu retirer une note ({record}), mais cela a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu retirer une note ({record}), mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the tags of {record}{more}.</source>
        <translation>{when}, {who} a changé les étiquettes ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to change the tags of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu changer les étiquettes ({record}), mais cela a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>Ended a lockout</source>
        <translation>Fin d’un blocage</translation>
    </message>
    <message>
        <source>Proved who they are</source>
        <translation>Preuve d’identité</translation>
    </message>
    <message>
        <source>Credentials renewed</source>
        <translation>Données d’accès renouvelées</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configuration d’un second facteur</translation>
    </message>
    <message>
        <source>Took a second factor away</source>
        <translation>Retrait d’un second facteur</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Réinitialisation d’un mot de passe</translation>
    </message>
    <message>
        <source>Took a note back</source>
        <translation>Retrait d’une note</translation>
    </message>
    <message>
        <source>Tagged a customer</source>
        <translation>Étiquetage d’un client</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back{more}.</source>
        <translation>{when}, {who} a essayé si une sauvegarde peut être restaurée{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to try a backup and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu essayer une sauvegarde, ce qui lui a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back, which failed{why}{more}.</source>
        <translation>{when}, {who} a essayé si une sauvegarde peut être restaurée, ce qui a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} made a backup of the vault{more}.</source>
        <translation>{when}, {who} a fait une sauvegarde du coffre{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to make a backup of the vault and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu faire une sauvegarde du coffre, ce qui lui a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was making a backup of the vault, which failed{why}{more}.</source>
        <translation>{when}, {who} faisait une sauvegarde du coffre, ce qui a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the vault was put back from a backup at {station}{more}.</source>
        <translation>{when}, le coffre a été restauré depuis une sauvegarde sur {station}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} erased {record} for good{more}.</source>
        <translation>{when}, {who} a effacé {record} définitivement{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu effacer {record} définitivement, ce qui lui a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu effacer {record} définitivement, ce qui a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>Tried a backup</source>
        <translation>Sauvegarde essayée</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Erased a record</source>
        <translation>Fiche effacée</translation>
    </message>
    <message>
        <source>, told to a screen reader</source>
        <translation>, dit à un lecteur d’écran</translation>
    </message>
    <message>
        <source>It could be heard for %1 s.</source>
        <translation>Il a pu être entendu pendant %1 s.</translation>
    </message>
    <message>
        <source>{when} {who} asked for more views of {class} data{more}.</source>
        <translation>{when}, {who} a demandé davantage de consultations des données {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu demander davantage de consultations des données {class}, ce qui lui a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu demander davantage de consultations des données {class}, ce qui a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} gave {other} more views of {class} data{more}.</source>
        <translation>{when}, {who} a donné à {other} davantage de consultations des données {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} a voulu donner à {other} davantage de consultations des données {class}, ce qui lui a été refusé{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}, {who} a voulu donner à {other} davantage de consultations des données {class}, ce qui a échoué{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} put the call {other} on hold{more}.</source>
        <translation>{when}, {who} a mis l’appel {other} en attente{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took up the call {other} again{more}.</source>
        <translation>{when}, {who} a repris l’appel {other}{more}.</translation>
    </message>
    <message>
        <source>Asked for more views</source>
        <translation>Consultations demandées</translation>
    </message>
    <message>
        <source>Gave more views</source>
        <translation>Consultations accordées</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>Appel mis en attente</translation>
    </message>
    <message>
        <source>Resumed a call</source>
        <translation>Appel repris</translation>
    </message>
    <message>
        <source>Left out: people who were erased</source>
        <translation>Laissés de côté : personnes effacées</translation>
    </message>
    <message>
        <source>Takes in again who was erased</source>
        <translation>Reprend des personnes effacées</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>Repris</translation>
    </message>
</context>
<context>
    <name>scrim::Core</name>
    <message>
        <source>%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>%1 est endommagé ou a été altéré à l’entrée %2&#x202f;: %3. Gardez une copie du dossier, lancez «&#x202f;scrimctl log verify&#x202f;» et restaurez le journal depuis une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is missing, so there is no whole access log in this folder; restore it from a backup</source>
        <translation>%1 est absent&#x202f;: il n’y a donc pas de journal des accès complet dans ce dossier&#x202f;; restaurez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>the access log takes no entries until it is opened anew, since: %1</source>
        <translation>le journal des accès ne prend plus d’entrées tant qu’il n’est pas rouvert, car&#x202f;: %1</translation>
    </message>
    <message>
        <source>The access log is not the one that it was: its first %1 entries are others than those of the checkpoint of size %1 kept in %2</source>
        <translation>Le journal des accès n’est plus le même&#x202f;: ses %1 premières entrées sont différentes de celles du point de contrôle de taille %1 conservé dans %2</translation>
    </message>
    <message>
        <source>The access log has lost entries: it holds %1, but the checkpoint kept in %2 says %3</source>
        <translation>Le journal des accès a perdu des entrées&#x202f;: il en contient %1, mais le point de contrôle conservé dans %2 en indique %3</translation>
    </message>
    <message>
        <source>%1: there is no answer from its disk or share</source>
        <translation>%1&#x202f;: son disque ou son partage ne répond pas</translation>
    </message>
    <message>
        <source>%1: its folder is not there</source>
        <translation>%1&#x202f;: son dossier n’est pas là</translation>
    </message>
    <message>
        <source>the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>le journal des accès dans %1 est endommagé ou a été altéré&#x202f;: %2. Gardez une copie du dossier, lancez «&#x202f;scrimctl log verify&#x202f;» et restaurez le journal depuis une sauvegarde</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>examen impossible</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>%1: it is no file</source>
        <translation>%1&#x202f;: ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>cannot read its size</source>
        <translation>lecture de la taille impossible</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot write it</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot sync it</source>
        <translation>synchronisation impossible</translation>
    </message>
    <message>
        <source>cannot shorten it</source>
        <translation>raccourcissement impossible</translation>
    </message>
    <message>
        <source>cannot lock it</source>
        <translation>verrouillage impossible</translation>
    </message>
    <message>
        <source>cannot look for it</source>
        <translation>recherche impossible</translation>
    </message>
    <message>
        <source>%1: larger than such a file can be</source>
        <translation>%1&#x202f;: plus grand qu’un tel fichier ne peut l’être</translation>
    </message>
    <message>
        <source>cannot replace it</source>
        <translation>remplacement impossible</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>The policy counts days in the time zone %1, which this machine does not know</source>
        <translation>La politique compte les jours dans le fuseau horaire %1, que cette machine ne connaît pas</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>%1 is not over. Sign it off from tomorrow on.</source>
        <translation>Le %1 n’est pas terminé. Signez-le à partir de demain.</translation>
    </message>
    <message>
        <source>%1 has no entries: there is nothing to sign off.</source>
        <translation>Le %1 n’a pas d’entrées&#x202f;: il n’y a rien à signer.</translation>
    </message>
    <message>
        <source>%1 has open findings (%2). Decide them, or say in a note why the day is signed off without.</source>
        <translation>Le %1 a des constats ouverts (%2). Tranchez-les, ou dites dans une note pourquoi le jour est signé sans cela.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>%1: only the newest %2 findings are kept; the rule finds too much to be read.</source>
        <translation>%1&#x202f;: seuls les %2 constats les plus récents sont gardés&#x202f;; la règle en trouve trop pour être lus.</translation>
    </message>
    <message>
        <source>This finding is about yourself. Somebody else has to review it.</source>
        <translation>Ce constat vous concerne. Quelqu’un d’autre doit l’examiner.</translation>
    </message>
    <message>
        <source>Only an escalated finding is closed. Confirm it, or explain it.</source>
        <translation>Seul un constat transmis peut être clos. Confirmez-le, ou expliquez-le.</translation>
    </message>
    <message>
        <source>You have escalated this finding yourself. A second person has to close it.</source>
        <translation>Vous avez transmis ce constat vous-même. Une deuxième personne doit le clore.</translation>
    </message>
    <message>
        <source>This finding is escalated already.</source>
        <translation>Ce constat est déjà transmis.</translation>
    </message>
    <message>
        <source>This finding is escalated. A second person has to close it.</source>
        <translation>Ce constat est transmis. Une deuxième personne doit le clore.</translation>
    </message>
    <message>
        <source>This finding is decided already. Escalate it if that was wrong.</source>
        <translation>Ce constat est déjà tranché. Transmettez-le si c’était une erreur.</translation>
    </message>
    <message>
        <source>Say why: &quot;%1&quot; takes a note</source>
        <translation>Dites pourquoi&#x202f;: «&#x202f;%1&#x202f;» demande une note</translation>
    </message>
    <message>
        <source>No calls are recorded in this vault, so that an entry without one says nothing. The policy can switch this rule off</source>
        <translation>Aucun appel n’est enregistré dans ce coffre&#x202f;: une entrée sans appel ne dit donc rien. La politique peut désactiver cette règle</translation>
    </message>
    <message>
        <source>The note holds what looks like this: %1. The log keeps notes for years: write it without</source>
        <translation>La note contient ce qui ressemble à ceci&#x202f;: %1. Le journal garde les notes pendant des années&#x202f;: écrivez-la sans</translation>
    </message>
    <message>
        <source>The note holds what looks like a card number. The log keeps notes for years: write it without</source>
        <translation>La note contient ce qui ressemble à un numéro de carte. Le journal garde les notes pendant des années&#x202f;: écrivez-la sans</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>La revue a été arrêtée.</translation>
    </message>
    <message>
        <source>The policy does not let your role (%1) correct %2 data. Ask somebody whose role may.</source>
        <translation>La politique ne permet pas à votre rôle (%1) de corriger les données %2. Demandez à quelqu’un dont le rôle le permet.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data yet, so you cannot correct it. Ask a colleague who views it to approve you.</source>
        <translation>Vous n’avez pas encore de clé pour les données %1 et ne pouvez donc pas les corriger. Demandez à un collègue qui les consulte d’approuver votre accès.</translation>
    </message>
    <message>
        <source>The policy wants the caller verified before anything of theirs is changed. Verify them first.</source>
        <translation>La politique veut que l’appelant soit vérifié avant toute modification de ses données. Vérifiez-le d’abord.</translation>
    </message>
    <message>
        <source>Somebody else has changed this field meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié ce champ entre-temps.</translation>
    </message>
    <message>
        <source>Such a record has no such field.</source>
        <translation>Une telle fiche n’a pas ce champ.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>Personne n’est connecté à ce poste. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Somebody is signed in at this desk. Sign out first.</source>
        <translation>Quelqu’un est connecté à ce poste. Déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>%1. Until that is mended nothing can be revealed. It is tried again with all that you do.</source>
        <translation>%1. Tant que ce n’est pas réparé, rien ne peut être affiché. Une nouvelle tentative a lieu à chacune de vos actions.</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced while nobody was signed in here</source>
        <translation>La clé du cache a été remplacée pendant que personne n’était connecté ici</translation>
    </message>
    <message>
        <source>Nothing is being edited. Begin again.</source>
        <translation>Rien n’est en cours de modification. Recommencez.</translation>
    </message>
    <message>
        <source>%1: another console has this vault open. Work there, or close it first.</source>
        <translation>%1&#x202f;: une autre console a ouvert ce coffre. Travaillez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody is behind the lock. Sign in with name and password.</source>
        <translation>Personne n’attend derrière le verrou. Connectez-vous avec votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>The screen lost its protection in this moment, so nothing is shown. Try again.</source>
        <translation>L’écran vient de perdre sa protection, donc rien n’est affiché. Réessayez.</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Une importation est en cours. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Une recherche plus récente a remplacé celle-ci.</translation>
    </message>
    <message>
        <source>The desk is locked. Sign in first.</source>
        <translation>Le poste est verrouillé. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The access log is being opened.</source>
        <translation>Le journal des accès est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>The access log was closed.</source>
        <translation>Le journal des accès a été fermé.</translation>
    </message>
    <message>
        <source>The access log is not open.</source>
        <translation>Le journal des accès n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Another filter or order took this one&apos;s place.</source>
        <translation>Un autre filtre ou un autre tri a remplacé celui-ci.</translation>
    </message>
    <message>
        <source>You can read no entry %1 in the access log.</source>
        <translation>Vous ne pouvez lire aucune entrée %1 dans le journal des accès.</translation>
    </message>
    <message>
        <source>Too many look-ups by exact e-mail, phone, card or postcode. The next one is possible in %1; names and order numbers can be searched meanwhile.</source>
        <translation>Trop de recherches par e-mail, téléphone, carte ou code postal exacts. La prochaine est possible dans %1&#x202f;; vous pouvez chercher entre-temps par nom et par numéro de commande.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>The desk was locked meanwhile.</source>
        <translation>Le poste a été verrouillé entre-temps.</translation>
    </message>
    <message>
        <source>This finding is not in the queue any more</source>
        <translation>Ce constat n’est plus dans la file</translation>
    </message>
    <message>
        <source>The log has no such day in the time that was read</source>
        <translation>Le journal n’a pas ce jour dans la période qui a été lue</translation>
    </message>
    <message>
        <source>The draft of this note does not open.</source>
        <translation>Le brouillon de cette note ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>A note is UTF-8 text.</source>
        <translation>Une note est du texte UTF-8.</translation>
    </message>
    <message>
        <source>A note without words says nothing.</source>
        <translation>Une note sans mots ne dit rien.</translation>
    </message>
    <message>
        <source>The policy has no disposition of that code.</source>
        <translation>La politique n’a pas de qualification avec ce code.</translation>
    </message>
    <message>
        <source>Only who wrote a note corrects it. Add one of your own.</source>
        <translation>Seul l’auteur d’une note la corrige. Ajoutez la vôtre.</translation>
    </message>
    <message>
        <source>Its check digit is right, so it stays masked. %1</source>
        <translation>Son chiffre de contrôle est juste, donc il reste masqué. %1</translation>
    </message>
    <message>
        <source>A verification code is never stored, so it stays masked. %1</source>
        <translation>Un cryptogramme n’est jamais conservé, donc il reste masqué. %1</translation>
    </message>
    <message>
        <source>There is no X display here, and Windows tells no program when a picture is taken.</source>
        <translation>Il n’y a pas d’affichage X ici, et Windows ne signale à aucun programme qu’une capture est faite.</translation>
    </message>
    <message>
        <source>The system has no more room for open files.</source>
        <translation>Le système n’a plus de place pour des fichiers ouverts.</translation>
    </message>
    <message>
        <source>Every screenshot, recorder and camera sees a lit field as it is.</source>
        <translation>Toute capture, tout enregistreur et toute caméra voit un champ affiché tel quel.</translation>
    </message>
    <message>
        <source>Windows shows this window black in every picture of the screen.</source>
        <translation>Windows montre cette fenêtre en noir dans toutes les captures d’écran.</translation>
    </message>
    <message>
        <source>Windows leaves this window out of every picture of the screen.</source>
        <translation>Windows exclut cette fenêtre de toutes les captures d’écran.</translation>
    </message>
    <message>
        <source>A program that runs inside this one or inside Windows itself, such as a driver.</source>
        <translation>Un programme qui s’exécute dans celui-ci ou dans Windows même, comme un pilote.</translation>
    </message>
    <message>
        <source>What stands between the computer and its monitor, such as a capture card.</source>
        <translation>Ce qui se trouve entre l’ordinateur et son écran, comme une carte d’acquisition.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Une caméra, et une personne qui regarde l’écran.</translation>
    </message>
    <message>
        <source>Windows does not say whether it leaves this window out of pictures.</source>
        <translation>Windows ne dit pas s’il exclut cette fenêtre des captures.</translation>
    </message>
    <message>
        <source>Windows took the call and does not leave this window out of pictures.</source>
        <translation>Windows a accepté la demande, mais n’exclut pas cette fenêtre des captures.</translation>
    </message>
    <message>
        <source>This is a remote session: its screen is somewhere else.</source>
        <translation>C’est une session à distance&#x202f;: son écran est ailleurs.</translation>
    </message>
    <message>
        <source>This Scrim was built without the system&apos;s keychain.</source>
        <translation>Ce Scrim a été compilé sans le trousseau du système.</translation>
    </message>
    <message>
        <source>The X server has no RECORD extension, so that nothing tells which program takes a picture.</source>
        <translation>Le serveur X n’a pas l’extension RECORD, donc rien ne dit quel programme fait une capture.</translation>
    </message>
    <message>
        <source>The X server refused to record.</source>
        <translation>Le serveur X a refusé d’enregistrer.</translation>
    </message>
    <message>
        <source>The X server ended the watch for programs that take pictures.</source>
        <translation>Le serveur X a mis fin à la surveillance des programmes qui font des captures.</translation>
    </message>
    <message>
        <source>The desktop asks for reduced motion, and a scrambled field moves all the time.</source>
        <translation>Le bureau demande de réduire les animations, et un champ brouillé bouge sans cesse.</translation>
    </message>
    <message>
        <source>A recorder at the display&apos;s rate that the watch does not see, and a program whose pictures of consecutive frames are taken before the watch is heard.</source>
        <translation>Un enregistreur à la fréquence de l’écran que la surveillance ne voit pas, et un programme qui capture des images consécutives avant que la surveillance soit entendue.</translation>
    </message>
    <message>
        <source>Any program that takes two or more pictures of consecutive frames, such as a recorder at the display&apos;s rate: nothing here notices it.</source>
        <translation>Tout programme qui capture deux images consécutives ou plus, comme un enregistreur à la fréquence de l’écran&#x202f;: rien ici ne le remarque.</translation>
    </message>
    <message>
        <source>The compositor, a program that poses as one, the X server, and what they record or share.</source>
        <translation>Le compositeur, un programme qui se fait passer pour lui, le serveur X, et ce qu’ils enregistrent ou partagent.</translation>
    </message>
    <message>
        <source>The window is not on the display that DISPLAY names, so nothing is known of it.</source>
        <translation>La fenêtre n’est pas sur l’affichage que nomme DISPLAY, donc rien n’en est connu.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; this X display is inside a Wayland desktop, where nothing tells a program that a picture is taken.</source>
        <translation>Les champs affichés sont brouillés&#x202f;; cet affichage X est dans un bureau Wayland, où rien ne signale à un programme qu’une capture est faite.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; the X server has no RECORD extension, so a program that takes pictures is not noticed.</source>
        <translation>Les champs affichés sont brouillés&#x202f;; le serveur X n’a pas l’extension RECORD, donc un programme qui fait des captures n’est pas remarqué.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled, and a program that asks for pixels is noticed.</source>
        <translation>Les champs affichés sont brouillés, et un programme qui demande des pixels est remarqué.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; Wayland tells no program when a picture is taken, so nothing is noticed.</source>
        <translation>Les champs affichés sont brouillés&#x202f;; Wayland ne signale à aucun programme qu’une capture est faite, donc rien n’est remarqué.</translation>
    </message>
    <message>
        <source>The X server has no X-Resource extension 1.2, so that its other programs cannot be told from this one.</source>
        <translation>Le serveur X n’a pas l’extension X-Resource 1.2, donc ses autres programmes ne se distinguent pas de celui-ci.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Le serveur X ne répond pas.</translation>
    </message>
    <message>
        <source>This is not a day like 1980-12-31 or 31.12.1980.</source>
        <translation>Ce n’est pas un jour comme 1980-12-31 ou 31.12.1980.</translation>
    </message>
    <message>
        <source>Type the new value, on one line.</source>
        <translation>Saisissez la nouvelle valeur, sur une ligne.</translation>
    </message>
    <message>
        <source>This is a mask, not a value. Type the whole value.</source>
        <translation>Ceci est un masque, pas une valeur. Saisissez la valeur entière.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail&#x202f;: nom@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Begin with + and the country code.</source>
        <translation>Ce n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This is not a card number: its check digit does not fit.</source>
        <translation>Ce n’est pas un numéro de carte&#x202f;: son chiffre de contrôle est faux.</translation>
    </message>
    <message>
        <source>This is not an IBAN: its check digits do not fit.</source>
        <translation>Ce n’est pas un IBAN&#x202f;: ses chiffres de contrôle sont faux.</translation>
    </message>
    <message>
        <source>A line of an address has at most 200 bytes and no line break.</source>
        <translation>Une ligne d’adresse a 200 octets au plus et aucun saut de ligne.</translation>
    </message>
    <message>
        <source>This is a mask, not an address. Type the whole address.</source>
        <translation>Ceci est un masque, pas une adresse. Saisissez l’adresse entière.</translation>
    </message>
    <message>
        <source>An address needs a street, a town and a country.</source>
        <translation>Une adresse demande une rue, une ville et un pays.</translation>
    </message>
    <message>
        <source>This is the mask of the address. Type the street.</source>
        <translation>Ceci est le masque de l’adresse. Saisissez la rue.</translation>
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
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>Téléphone de facturation</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>Téléphone de livraison</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Numéro d’identité</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of data</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of data</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>kind of data</comment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>kind of data</comment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de contact</translation>
    </message>
    <message>
        <source>address</source>
        <comment>kind of data, within a sentence</comment>
        <translation>d’adresse</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>kind of data, within a sentence</comment>
        <translation>d’identité</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de paiement</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Cryptogramme</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Senior agent</source>
        <translation>Agent senior</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Caller asked to confirm it</source>
        <translation>L’appelant a demandé à le confirmer</translation>
    </message>
    <message>
        <source>Correcting a mistake</source>
        <translation>Correction d’une erreur</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Paiement ou remboursement</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Problème de livraison</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Contrôle de fraude</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <translation>Demande sur les données personnelles</translation>
    </message>
    <message>
        <source>The role %1 views no customer data. Ask an agent to help the caller.</source>
        <translation>Le rôle %1 ne consulte aucune donnée de clients. Demandez à un agent d’aider l’appelant.</translation>
    </message>
    <message>
        <source>left out of pictures</source>
        <translation>exclu des captures</translation>
    </message>
    <message>
        <source>open to pictures</source>
        <translation>visible dans les captures</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support at the moment, so nothing is shown. End that first, or wait until its time is up.</source>
        <translation>Les captures d’écran sont autorisées pour l’assistance en ce moment, donc rien n’est affiché. Mettez-y fin d’abord, ou attendez que le temps soit écoulé.</translation>
    </message>
    <message>
        <source>%1 data is shown only for a caller who is verified. Ask them for what is listed under Verification, check it there, and try again.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que pour un appelant vérifié. Demandez-lui ce qui figure sous Vérification, vérifiez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason from the list. Choose one.</source>
        <translation>%1&#x202f;: ces données sont affichées pour un motif de la liste. Choisissez-en un.</translation>
    </message>
    <message>
        <source>the whole e-mail address</source>
        <translation>l’adresse e-mail entière</translation>
    </message>
    <message>
        <source>the whole phone number</source>
        <translation>le numéro de téléphone entier</translation>
    </message>
    <message>
        <source>Phone, last four</source>
        <translation>Téléphone, 4 derniers chiffres</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>quatre chiffres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>the whole postcode</source>
        <translation>le code postal entier</translation>
    </message>
    <message>
        <source>day, month and four digits of the year</source>
        <translation>le jour, le mois et les quatre chiffres de l’année</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>le numéro entier</translation>
    </message>
    <message>
        <source>National ID, last four</source>
        <translation>Numéro d’identité, 4 derniers</translation>
    </message>
    <message>
        <source>four letters or digits</source>
        <translation>quatre lettres ou chiffres</translation>
    </message>
    <message>
        <source>Card, last four</source>
        <translation>Carte, 4 derniers chiffres</translation>
    </message>
    <message>
        <source>This build lacks its database schema; please reinstall Scrim</source>
        <translation>Il manque à cette version son schéma de base de données&#x202f;; veuillez réinstaller Scrim</translation>
    </message>
    <message>
        <source>%1: was never finished or comes from an older Scrim; start the console or an import once to bring it up to date</source>
        <translation>%1&#x202f;: n’a jamais été achevé ou vient d’un Scrim plus ancien&#x202f;; lancez une fois la console ou une importation pour le mettre à jour</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced, and your account was not given the new one. Sign in again, or ask an admin to disable and enable your account.</source>
        <translation>La clé du cache a été remplacée, et votre compte n’a pas reçu la nouvelle. Reconnectez-vous, ou demandez à un administrateur de désactiver puis d’activer votre compte.</translation>
    </message>
    <message>
        <source>A key is being replaced just now. Try again.</source>
        <translation>Une clé est en cours de remplacement. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing of the shop&apos;s waits in this field any more.</source>
        <translation>Plus rien de la boutique n’attend dans ce champ.</translation>
    </message>
    <message>
        <source>%1: a record has lost its salt, so nothing can be sealed to it; put the file back from a backup</source>
        <translation>%1&#x202f;: une fiche a perdu son sel, donc rien ne peut y être scellé&#x202f;; remettez le fichier depuis une sauvegarde</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Cette note n’existe pas.</translation>
    </message>
    <message>
        <source>The record that this note is about is gone.</source>
        <translation>La fiche de cette note n’existe plus.</translation>
    </message>
    <message>
        <source>This note was corrected in the meantime. Look at it again.</source>
        <translation>Cette note a été corrigée entre-temps. Relisez-la.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>There is no such customer; search for the name instead</source>
        <translation>Ce client n’existe pas&#x202f;; cherchez plutôt son nom</translation>
    </message>
    <message>
        <source>There is no such order; search for its number instead</source>
        <translation>Cette commande n’existe pas&#x202f;; cherchez plutôt son numéro</translation>
    </message>
    <message>
        <source>This record has no such field</source>
        <translation>Cette fiche n’a pas ce champ</translation>
    </message>
    <message>
        <source>This entry&apos;s record is no longer in the cache</source>
        <translation>La fiche de cette entrée n’est plus dans le cache</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>Le poste est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask somebody who views it to approve you.</source>
        <translation>Votre clé pour les données %1 attend encore l’approbation d’un collègue. Demandez à quelqu’un qui les consulte d’approuver votre accès.</translation>
    </message>
    <message>
        <source>Nothing is shown: %1</source>
        <translation>Rien n’est affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is shown, because the log could not take it: %1</source>
        <translation>Rien n’est affiché, car le journal n’a pas pu l’inscrire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Too many fields count as lit. Nothing more is shown until Scrim is started anew.</source>
        <translation>Trop de champs comptent comme affichés. Plus rien n’est affiché tant que Scrim n’est pas relancé.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask for something else.</source>
        <translation>Votre clé pour les données %1 attend encore l’approbation d’un collègue. Demandez autre chose.</translation>
    </message>
    <message>
        <source>The role %1 holds no key to %2 data. Ask for something else, or hand the call to a senior agent.</source>
        <translation>Le rôle %1 n’a pas de clé pour les données %2. Demandez autre chose, ou passez l’appel à un agent senior.</translation>
    </message>
    <message>
        <source>This takes %1. Nothing was checked.</source>
        <translation>Il faut ici %1. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Nothing was checked, because the log could not take it: %1</source>
        <translation>Rien n’a été vérifié, car le journal n’a pas pu l’inscrire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer is not told, because the log could not take it: %1</source>
        <translation>La réponse n’est pas donnée, car le journal n’a pas pu l’inscrire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The reading of the access log was ended.</source>
        <translation>La lecture du journal des accès a été interrompue.</translation>
    </message>
    <message>
        <source>%1: these saved filters do not open; remove the file to begin anew, or put it back from a backup</source>
        <translation>%1&#x202f;: ces filtres enregistrés ne s’ouvrent pas&#x202f;; supprimez le fichier pour recommencer, ou remettez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Each saved filter needs a name of its own.</source>
        <translation>Chaque filtre enregistré doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>%1: cannot make this folder</source>
        <translation>%1&#x202f;: impossible de créer ce dossier</translation>
    </message>
    <message>
        <source>Nobody disables themselves, or a vault might end up without an admin. Ask another admin.</source>
        <translation>Personne ne se désactive soi-même&#x202f;: un coffre pourrait rester sans administrateur. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>%1 data takes no second person. Just view it.</source>
        <translation>%1&#x202f;: ces données ne demandent pas de deuxième personne. Consultez-les simplement.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Choose a reason from the list.</source>
        <translation>Une deuxième personne veut savoir pourquoi. Choisissez un motif de la liste.</translation>
    </message>
    <message>
        <source>Nobody answers their own request. Ask a supervisor.</source>
        <translation>Personne ne répond à sa propre demande. Adressez-vous à un superviseur.</translation>
    </message>
    <message>
        <source>The role %1 may not answer requests. Ask a supervisor.</source>
        <translation>Le rôle %1 ne peut pas répondre aux demandes. Adressez-vous à un superviseur.</translation>
    </message>
    <message>
        <source>Remove the file; whoever waits asks again.</source>
        <translation>Supprimez le fichier&#x202f;; la personne qui attend redemandera.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so nothing in it counts. %2</source>
        <translation>%1 a été modifié hors de Scrim, donc rien de son contenu ne compte. %2</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed already. End that first.</source>
        <translation>Les captures d’écran sont déjà autorisées. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>This takes a second person. Ask a supervisor or an administrator to type their name and password.</source>
        <translation>Cela demande une deuxième personne. Demandez à un superviseur ou à un administrateur de saisir son nom et son mot de passe.</translation>
    </message>
    <message>
        <source>The role %1 may not allow pictures of the screen. Ask a supervisor or an administrator.</source>
        <translation>Le rôle %1 ne peut pas autoriser les captures d’écran. Adressez-vous à un superviseur ou à un administrateur.</translation>
    </message>
    <message>
        <source>The log has no entry %1</source>
        <translation>Le journal n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>A note without words says nothing</source>
        <translation>Une note sans mots ne dit rien</translation>
    </message>
    <message>
        <source>Entry %1 is somebody else&apos;s. A note goes on one of your own.</source>
        <translation>L’entrée %1 est celle de quelqu’un d’autre. Une note va sur l’une des vôtres.</translation>
    </message>
    <message>
        <source>The role %1 may not do this. Ask an administrator.</source>
        <translation>Le rôle %1 ne peut pas faire cela. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>%1 is not the key that vault.json names. Restore both from one backup.</source>
        <translation>%1 n’est pas la clé que nomme vault.json. Restaurez les deux depuis une même sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is no longer this vault&apos;s. Restore it from a backup.</source>
        <translation>%1 n’est plus celui de ce coffre. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Nobody is let in meanwhile. Keep a copy of the vault&apos;s folder, run &quot;scrimctl log verify&quot; and restore the log. After a wanted restore an administrator takes the log as it is by &quot;scrimctl log witness --accept&quot;.</source>
        <translation>Personne ne peut entrer entre-temps. Gardez une copie du dossier du coffre, lancez «&#x202f;scrimctl log verify&#x202f;» et restaurez le journal. Après une restauration voulue, un administrateur accepte le journal tel quel par «&#x202f;scrimctl log witness --accept&#x202f;».</translation>
    </message>
    <message>
        <source>What %1 keeps is no checkpoint of this access log: %2</source>
        <translation>Ce que conserve %1 n’est pas un point de contrôle de ce journal des accès&#x202f;: %2</translation>
    </message>
    <message>
        <source>The log&apos;s newest checkpoint cannot be kept or checked for now: %1. It is tried again; until then a cut log would go unnoticed there.</source>
        <translation>Le point de contrôle le plus récent du journal ne peut être ni conservé ni contrôlé pour le moment&#x202f;: %1. Une nouvelle tentative suivra&#x202f;; jusque-là, un journal coupé y passerait inaperçu.</translation>
    </message>
    <message>
        <source>%1: is missing; put it back from a backup, or make a new vault</source>
        <translation>%1&#x202f;: est absent&#x202f;; remettez-le depuis une sauvegarde, ou créez un nouveau coffre</translation>
    </message>
    <message>
        <source>%1: is not a file</source>
        <translation>%1&#x202f;: n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1: is a plain SQLite file, not an encrypted cache; it was left as it is. Put the vault&apos;s own file back from a backup</source>
        <translation>%1&#x202f;: est un simple fichier SQLite, pas un cache chiffré&#x202f;; il a été laissé tel quel. Remettez le fichier du coffre depuis une sauvegarde</translation>
    </message>
    <message>
        <source>%1: is %2, so it cannot be read; it was left as it is. Put it back from a backup</source>
        <translation>%1&#x202f;: est %2, donc illisible&#x202f;; il a été laissé tel quel. Remettez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>This build is not linked with SQLCipher 4.6 or newer, so nothing would be encrypted; please install a proper build of Scrim</source>
        <translation>Cette version n’est pas liée à SQLCipher 4.6 ou plus récent, donc rien ne serait chiffré&#x202f;; veuillez installer une version correcte de Scrim</translation>
    </message>
    <message>
        <source>%1: was written by a newer Scrim; it was left as it is. Please update this one</source>
        <translation>%1&#x202f;: a été écrit par un Scrim plus récent&#x202f;; il a été laissé tel quel. Veuillez mettre celui-ci à jour</translation>
    </message>
    <message>
        <source>does not open with this vault&apos;s key: either the file is damaged or it belongs to another vault. It was left as it is; put it back from a backup</source>
        <translation>ne s’ouvre pas avec la clé de ce coffre&#x202f;: soit le fichier est endommagé, soit il appartient à un autre coffre. Il a été laissé tel quel&#x202f;; remettez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>is damaged (%1); put it back from a backup</source>
        <translation>est endommagé (%1)&#x202f;; remettez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>le disque est plein&#x202f;; faites de la place et réessayez</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <translation>arrêté comme demandé</translation>
    </message>
    <message>
        <source>the system could not read or write it (%1)</source>
        <translation>le système n’a pas pu le lire ou l’écrire (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it; try again when that is done</source>
        <translation>un autre programme y écrit&#x202f;; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>the database refused (%1, %2)</source>
        <translation>la base de données a refusé (%1, %2)</translation>
    </message>
    <message>
        <source>%1: its key has just been replaced, and nothing was stored in the former file. Try again, or sign in anew</source>
        <translation>%1&#x202f;: sa clé vient d’être remplacée, et rien n’a été conservé dans l’ancien fichier. Réessayez, ou reconnectez-vous</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>Rien n’a été modifié&#x202f;; restaurez-le depuis une sauvegarde, ou déplacez-le et demandez à un administrateur d’ajouter le compte à nouveau.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim. Restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>%1 a été modifié hors de Scrim. Restaurez-le depuis une sauvegarde, ou déplacez-le et demandez à un administrateur d’ajouter le compte à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>Rien n’a été modifié&#x202f;; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are being renewed at this moment. Try again in a few seconds.</source>
        <translation>Les clés du coffre sont en cours de renouvellement. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>There is no user of this name. &quot;user list&quot; shows them all.</source>
        <translation>Aucun utilisateur ne porte ce nom. «&#x202f;user list&#x202f;» les montre tous.</translation>
    </message>
    <message>
        <source>Sign in first: an account is made under the vault&apos;s own keys.</source>
        <translation>Connectez-vous d’abord&#x202f;: un compte est créé sous les clés du coffre même.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Choose another name.</source>
        <translation>Il y a déjà un utilisateur «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled. An admin enables it first.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivé. Un administrateur doit d’abord l’activer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for nothing that you hold. Somebody who views that data approves it.</source>
        <translation>«&#x202f;%1&#x202f;» n’attend rien dont vous ayez la clé. Quelqu’un qui consulte ces données l’approuve.</translation>
    </message>
    <message>
        <source>Your account was not given the key that the cache has now. Ask an admin to disable and enable it, then sign in again.</source>
        <translation>Votre compte n’a pas reçu la clé actuelle du cache. Demandez à un administrateur de le désactiver puis de l’activer, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The record has no salt: its fields were erased for good.</source>
        <translation>La fiche n’a pas de sel&#x202f;: ses champs ont été effacés pour de bon.</translation>
    </message>
    <message>
        <source>The access of &quot;%1&quot; to the key &quot;%2&quot; was altered outside of Scrim. Restore users/ and vault.json from a backup.</source>
        <translation>L’accès de «&#x202f;%1&#x202f;» à la clé «&#x202f;%2&#x202f;» a été modifié hors de Scrim. Restaurez users/ et vault.json depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1: there is no vault here. Check the folder, or make one with &quot;scrimctl init&quot;.</source>
        <translation>%1&#x202f;: il n’y a pas de coffre ici. Vérifiez le dossier, ou créez-en un par «&#x202f;scrimctl init&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so its keys cannot be trusted. Restore it from a backup.</source>
        <translation>%1 a été modifié hors de Scrim, donc ses clés ne sont pas fiables. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. %3</source>
        <translation>%1 est endommagé&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Scrim and is left as it is. Update this one.</source>
        <translation>%1 a été écrit par un Scrim plus récent et reste tel quel. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>This field does not open: it was moved or altered outside of Scrim. Import the record anew, or restore the cache from a backup.</source>
        <translation>Ce champ ne s’ouvre pas&#x202f;: il a été déplacé ou modifié hors de Scrim. Importez de nouveau la fiche, ou restaurez le cache depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 64 letters, digits, dots, dashes or underscores and starts with a letter or digit.</source>
        <translation>Un nom d’utilisateur a de 1 à 64 lettres, chiffres, points, tirets ou tirets bas et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters, letters and digits among them.</source>
        <translation>Un mot de passe demande au moins 12 caractères, dont des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Have an admin apply the policy anew (&quot;scrimctl policy apply&quot;), or restore the file from a backup.</source>
        <translation>Demandez à un administrateur d’appliquer de nouveau la politique («&#x202f;scrimctl policy apply&#x202f;»), ou restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so it is not obeyed. %2</source>
        <translation>%1 a été modifié hors de Scrim, donc rien n’en est appliqué. %2</translation>
    </message>
    <message>
        <source>This scrypt cost is below the floor or beyond all measure.</source>
        <translation>Ce coût scrypt est sous le minimum ou hors de toute mesure.</translation>
    </message>
    <message>
        <source>%1 carries another vault&apos;s keys. Restore it from a backup.</source>
        <translation>%1 porte les clés d’un autre coffre. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>No window is shown yet.</source>
        <translation>Aucune fenêtre n’est encore affichée.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support.</source>
        <translation>Les captures d’écran sont autorisées pour l’assistance.</translation>
    </message>
    <message>
        <source>Another filter took this one&apos;s place.</source>
        <translation>Un autre filtre a remplacé celui-ci.</translation>
    </message>
    <message>
        <source>a field does not open: it was moved or altered outside of Scrim</source>
        <translation>un champ ne s’ouvre pas&#x202f;: il a été déplacé ou modifié hors de Scrim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as &quot;CSV UTF-8&quot;</source>
        <translation>est du texte UTF-32&#x202f;; enregistrez-le en «&#x202f;CSV UTF-8&#x202f;»</translation>
    </message>
    <message>
        <source>the file ends before its list does: it may be cut off</source>
        <translation>le fichier finit avant sa liste&#x202f;: il est peut-être tronqué</translation>
    </message>
    <message>
        <source>it was said what its columns are</source>
        <translation>il a été dit ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>the mapping %1 says what its columns are</source>
        <translation>la correspondance %1 dit ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>%1: is JSON without a record that can be read; export it again</source>
        <translation>%1&#x202f;: est du JSON sans enregistrement lisible&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>%1: what must not be stored was asked for: %2</source>
        <translation>%1&#x202f;: ce qui ne doit pas être conservé a été demandé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: does not have these columns of the mapping, or they must not be stored: %2</source>
        <translation>%1&#x202f;: n’a pas ces colonnes de la correspondance, ou elles ne doivent pas être conservées&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: has the %2 of no export that Scrim knows. Expected are Shopify&apos;s customers (First Name, Last Name, Email, ...) or orders (Name, Financial Status, Total, Lineitem name, ...), Magento&apos;s customers (email, firstname, lastname, ...) or orders grid (ID, Purchase Point, Bill-to Name, ...), WooCommerce&apos;s JSON, or any file with --map FILE</source>
        <translation>%1&#x202f;: n’a les %2 d’aucune exportation que Scrim connaisse. Sont attendus&#x202f;: clients de Shopify (First Name, Last Name, Email, ...) ou commandes (Name, Financial Status, Total, Lineitem name, ...), clients de Magento (email, firstname, lastname, ...) ou grille des commandes (ID, Purchase Point, Bill-to Name, ...), JSON de WooCommerce, ou tout fichier avec --map FILE</translation>
    </message>
    <message>
        <source>%1: has the %2 of %3, not of %4; leave the format out or name the right one</source>
        <translation>%1&#x202f;: a les %2 de %3, pas de %4&#x202f;; omettez le format ou nommez le bon</translation>
    </message>
    <message>
        <source>%1: stopped as asked</source>
        <translation>%1&#x202f;: arrêté comme demandé</translation>
    </message>
    <message>
        <source>%1: was changed while it was read; wait until it is written</source>
        <translation>%1&#x202f;: a été modifié pendant la lecture&#x202f;; attendez qu’il soit écrit</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 are stored; run the import again to complete it)</source>
        <translation>%1 (%2 lignes de %3 sont conservées&#x202f;; relancez l’importation pour la compléter)</translation>
    </message>
    <message>
        <source>your account does not hold the keys to import; ask an admin who imports already to make you a new one</source>
        <translation>votre compte n’a pas les clés pour importer&#x202f;; demandez à un administrateur qui importe déjà de vous en créer un nouveau</translation>
    </message>
    <message>
        <source>attribute that must not be stored: left out</source>
        <translation>attribut qui ne doit pas être conservé&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>card number: masked</source>
        <translation>numéro de carte&#x202f;: masqué</translation>
    </message>
    <message>
        <source>verification code: masked</source>
        <translation>cryptogramme&#x202f;: masqué</translation>
    </message>
    <message>
        <source>card number: left out</source>
        <translation>numéro de carte&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>no phone number: left out</source>
        <translation>pas un numéro de téléphone&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>no postcode of six digits: left out</source>
        <translation>pas un code postal de six chiffres&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>fewer cells than the header: the missing ones taken for empty</source>
        <translation>moins de cellules que l’en-tête&#x202f;: celles qui manquent comptent comme vides</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: is there already and is no list of rejected rows; name another file</source>
        <translation>%1&#x202f;: existe déjà et n’est pas une liste de lignes rejetées&#x202f;; nommez un autre fichier</translation>
    </message>
    <message>
        <source>%1: cannot make the folder for the list of rejected rows</source>
        <translation>%1&#x202f;: impossible de créer le dossier de la liste des lignes rejetées</translation>
    </message>
    <message>
        <source>%1: cannot put the list of rejected rows there: %2</source>
        <translation>%1&#x202f;: impossible d’y placer la liste des lignes rejetées&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1&#x202f;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is a folder; name the file in it</source>
        <translation>est un dossier&#x202f;; nommez le fichier qu’il contient</translation>
    </message>
    <message>
        <source>is not a regular file; save the export to disk first</source>
        <translation>n’est pas un fichier ordinaire&#x202f;; enregistrez d’abord l’exportation sur le disque</translation>
    </message>
    <message>
        <source>is empty; export it again</source>
        <translation>est vide&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>holds only blank lines; export it again</source>
        <translation>ne contient que des lignes vides&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>is not a CSV text file: its first line is no row of column names</source>
        <translation>n’est pas un fichier texte CSV&#x202f;: sa première ligne n’est pas une ligne de noms de colonnes</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Plus que d’habitude</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} between {from} and {to} on {day}; usual for {actor} is {usual} an hour</source>
        <translation>{actor} a consulté {count|champ|champs} entre {from} et {to} le {day}&#x202f;; l’habitude de {actor} est de {usual} par heure</translation>
    </message>
    <message>
        <source>times the person&apos;s own median hour</source>
        <translation>fois l’heure médiane de la personne elle-même</translation>
    </message>
    <message>
        <source>fields in an hour before it is worth a look</source>
        <translation>champs en une heure avant que cela mérite un regard</translation>
    </message>
    <message>
        <source>hours with such acts, of the last 28 days, before a usual is known</source>
        <translation>heures avec de tels actes, sur les 28 derniers jours, avant qu’une habitude soit connue</translation>
    </message>
    <message>
        <source>Denied again and again</source>
        <translation>Refus répétés</translation>
    </message>
    <message>
        <source>{actor} was denied {count|time|times} within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} a essuyé {count|refus|refus} en {minutes|minute|minutes}, à partir de {from} le {day}</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>minutes within which they lie</source>
        <translation>minutes dans lesquelles ils se trouvent</translation>
    </message>
    <message>
        <source>Flagged customer</source>
        <translation>Client signalé</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of a flagged customer, {when} on {day}</source>
        <translation>{actor} a consulté {count|champ|champs} d’un client signalé, {when} le {day}</translation>
    </message>
    <message>
        <source>fields of one record in a day before it is worth a look</source>
        <translation>champs d’une même fiche en un jour avant que cela mérite un regard</translation>
    </message>
    <message>
        <source>One record after another</source>
        <translation>Une fiche après l’autre</translation>
    </message>
    <message>
        <source>{actor} went through {records|record|records} in the order of their numbers within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} a parcouru {records|fiche|fiches} dans l’ordre de leurs numéros en {minutes|minute|minutes}, à partir de {from} le {day}</translation>
    </message>
    <message>
        <source>records one after another</source>
        <translation>fiches l’une après l’autre</translation>
    </message>
    <message>
        <source>the largest step from one number to the next</source>
        <translation>le plus grand écart d’un numéro au suivant</translation>
    </message>
    <message>
        <source>minutes from one record to the next, at most</source>
        <translation>minutes d’une fiche à la suivante, au plus</translation>
    </message>
    <message>
        <source>Looked without a call</source>
        <translation>Consultation hors appel</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of {records|record|records} without an open call, {when} on {day}</source>
        <translation>{actor} a consulté {count|champ|champs} dans {records|fiche|fiches} sans appel ouvert, {when} le {day}</translation>
    </message>
    <message>
        <source>fields in a day before it is worth a look</source>
        <translation>champs en un jour avant que cela mérite un regard</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>{actor} opened or looked at {records|record|records} {when} on {day}; working hours are {hours}</source>
        <translation>{actor} a ouvert ou consulté {records|fiche|fiches} {when} le {day}&#x202f;; les heures de travail sont {hours}</translation>
    </message>
    <message>
        <source>entries in a day before it is worth a look</source>
        <translation>entrées en un jour avant que cela mérite un regard</translation>
    </message>
    <message>
        <source>Same family name</source>
        <translation>Même nom de famille</translation>
    </message>
    <message>
        <source>{actor} opened or looked at a customer with the same family name, {count|time|times}, {when} on {day}</source>
        <translation>{actor} a ouvert ou consulté un client du même nom de famille, {count|fois|fois}, {when} le {day}</translation>
    </message>
    <message>
        <source>entries about one record in a day before it is worth a look</source>
        <translation>entrées sur une même fiche en un jour avant que cela mérite un regard</translation>
    </message>
    <message>
        <source>Looked, then changed</source>
        <translation>Consultation, puis modification</translation>
    </message>
    <message>
        <source>{actor} looked at the {field} of a record at {from} on {day}; {then} followed within {minutes|minute|minutes}</source>
        <translation>{actor} a consulté un champ ({field}) d’une fiche à {from} le {day}&#x202f;; {then} a suivi en {minutes|minute|minutes}</translation>
    </message>
    <message>
        <source>minutes between the look and the change</source>
        <translation>minutes entre la consultation et la modification</translation>
    </message>
    <message>
        <source>Unprotected screen</source>
        <translation>Écran sans protection</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} on a screen without protection against pictures, {when} on {day}</source>
        <translation>{actor} a consulté {count|champ|champs} sur un écran sans protection contre les captures, {when} le {day}</translation>
    </message>
    <message>
        <source>Wrong answers again and again</source>
        <translation>Réponses fausses répétées</translation>
    </message>
    <message>
        <source>{actor} checked {count|answer|answers} of callers that did not match within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} a vérifié {count|réponse|réponses} d’appelants sans concordance en {minutes|minute|minutes}, à partir de {from} le {day}</translation>
    </message>
    <message>
        <source>answers that did not match</source>
        <translation>réponses sans concordance</translation>
    </message>
    <message>
        <source>This is a remote session: %1.</source>
        <translation>C’est une session à distance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The display runs at %1 Hz; scrambling needs 50.</source>
        <translation>L’affichage tourne à %1 Hz&#x202f;; le brouillage en demande 50.</translation>
    </message>
    <message>
        <source>Qt draws by its &quot;%1&quot; platform here, where no screen is known that could be protected.</source>
        <translation>Qt dessine ici avec sa plateforme «&#x202f;%1&#x202f;», où aucun écran protégeable n’est connu.</translation>
    </message>
    <message>
        <source>Windows refused to leave this window out of pictures (error %1).</source>
        <translation>Windows a refusé d’exclure cette fenêtre des captures (erreur %1).</translation>
    </message>
    <message>
        <source>a remote desktop set %1</source>
        <translation>un bureau à distance a défini %1</translation>
    </message>
    <message>
        <source>the display is drawn by %1</source>
        <translation>l’affichage est dessiné par %1</translation>
    </message>
    <message>
        <source>more than %1 rows for one order</source>
        <translation>plus de %1 lignes pour une commande</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 cellules alors que l’en-tête en a %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no working hours</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>entrées %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule&apos;s title and what is to be said of it</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>adresse de facturation</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>adresse de livraison</translation>
    </message>
    <message>
        <source>billing phone</source>
        <translation>numéro de téléphone de facturation</translation>
    </message>
    <message>
        <source>shipping phone</source>
        <translation>numéro de téléphone de livraison</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>numéro d’identité</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>field edit</source>
        <translation>correction d’un champ</translation>
    </message>
    <message>
        <source>order edit</source>
        <translation>modification d’une commande</translation>
    </message>
    <message>
        <source>order refund</source>
        <translation>remboursement d’une commande</translation>
    </message>
    <message>
        <source>order cancel</source>
        <translation>annulation d’une commande</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 a confirmé</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 a expliqué</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 a transmis</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 a noté</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 a clos</translation>
    </message>
    <message>
        <source>%1 confirmed on %2</source>
        <translation>%1 a confirmé le %2</translation>
    </message>
    <message>
        <source>%1 explained on %2</source>
        <translation>%1 a expliqué le %2</translation>
    </message>
    <message>
        <source>%1 escalated on %2</source>
        <translation>%1 a transmis le %2</translation>
    </message>
    <message>
        <source>%1 noted on %2</source>
        <translation>%1 a noté le %2</translation>
    </message>
    <message>
        <source>%1 closed on %2</source>
        <translation>%1 a clos le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said it, and their note</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>any export that Scrim knows</source>
        <translation>toute exportation que Scrim connaît</translation>
    </message>
    <message>
        <source>Shopify&apos;s customers</source>
        <translation>clients de Shopify</translation>
    </message>
    <message>
        <source>Shopify&apos;s orders</source>
        <translation>commandes de Shopify</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s customers</source>
        <translation>clients de WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s orders</source>
        <translation>commandes de WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s refunds</source>
        <translation>remboursements de WooCommerce</translation>
    </message>
    <message>
        <source>Magento&apos;s customers</source>
        <translation>clients de Magento</translation>
    </message>
    <message>
        <source>Magento&apos;s orders grid</source>
        <translation>la grille de commandes de Magento</translation>
    </message>
    <message>
        <source>a file by a mapping</source>
        <translation>un fichier avec correspondance</translation>
    </message>
    <message>
        <source>its columns %1 are those of %2</source>
        <translation>ses colonnes %1 sont celles de&#x202f;: %2</translation>
    </message>
    <message>
        <source>its members %1 are those of %2</source>
        <translation>ses membres %1 sont ceux de&#x202f;: %2</translation>
    </message>
    <message>
        <source>columns</source>
        <comment>of a table</comment>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>members</source>
        <comment>of JSON objects</comment>
        <translation>membres</translation>
    </message>
    <message>
        <source>longer than 4 MiB</source>
        <translation>plus long que 4 Mio</translation>
    </message>
    <message>
        <source>the file ends in the middle of this record; export it again</source>
        <translation>le fichier se termine au milieu de cet enregistrement&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>is not JSON: a bracket or a quotation mark is not closed before the next record</source>
        <translation>n’est pas du JSON&#x202f;: un crochet ou un guillemet n’est pas fermé avant l’enregistrement suivant</translation>
    </message>
    <message>
        <source>no record: an object { ... } is expected here</source>
        <translation>pas d’enregistrement&#x202f;: un objet { … } est attendu ici</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>pas un identifiant</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>pas une adresse e-mail</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>pas un nom</translation>
    </message>
    <message>
        <source>not a company</source>
        <translation>pas une entreprise</translation>
    </message>
    <message>
        <source>not a town</source>
        <translation>pas une ville</translation>
    </message>
    <message>
        <source>not a country</source>
        <translation>pas un pays</translation>
    </message>
    <message>
        <source>not a currency&apos;s code</source>
        <translation>pas un code de devise</translation>
    </message>
    <message>
        <source>not an amount like 1234.50, or one that could be read in two ways</source>
        <translation>pas un montant comme 1234.50, ou un montant qui peut se lire de deux façons</translation>
    </message>
    <message>
        <source>not a date, or one that could be read in two ways</source>
        <translation>pas une date, ou une date qui peut se lire de deux façons</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>no name, no e-mail and no phone</source>
        <translation>ni nom, ni e-mail, ni téléphone</translation>
    </message>
    <message>
        <source>another row of this order is rejected</source>
        <translation>une autre ligne de cette commande est rejetée</translation>
    </message>
    <message>
        <source>not an order number</source>
        <translation>pas un numéro de commande</translation>
    </message>
    <message>
        <source>not a status</source>
        <translation>pas un état</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>pas de numéro de commande</translation>
    </message>
    <message>
        <source>does not say which order it is of</source>
        <translation>ne dit pas de quelle commande il s’agit</translation>
    </message>
    <message>
        <source>its order is not there; import the orders first</source>
        <translation>sa commande n’existe pas&#x202f;; importez d’abord les commandes</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows a closed one</source>
        <translation>un guillemet n’est pas fermé, ou du texte suit un guillemet fermé</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>plus long que 1 Mio</translation>
    </message>
    <message>
        <source>holds a zero byte</source>
        <translation>contient un octet nul</translation>
    </message>
    <message>
        <source>is not UTF-8: save the file as &quot;CSV UTF-8&quot;</source>
        <translation>n’est pas en UTF-8&#x202f;: enregistrez le fichier en «&#x202f;CSV UTF-8&#x202f;»</translation>
    </message>
    <message>
        <source>a mask, not a value; export it unmasked, or leave the cell empty</source>
        <translation>un masque, pas une valeur&#x202f;; exportez-la non masquée, ou laissez la cellule vide</translation>
    </message>
    <message>
        <source>the order stands in the file twice</source>
        <translation>la commande figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>changed by a spreadsheet program to something like 1.23E+12</source>
        <translation>changé par un tableur en quelque chose comme 1.23E+12</translation>
    </message>
    <message>
        <source>customers need a column for &quot;name&quot;, &quot;email&quot; or &quot;phone&quot;</source>
        <translation>il faut aux clients une colonne pour «&#x202f;Nom&#x202f;», «&#x202f;E-mail&#x202f;» ou «&#x202f;Téléphone&#x202f;»</translation>
    </message>
    <message>
        <source>orders need a column for &quot;number&quot;</source>
        <translation>il faut aux commandes une colonne pour «&#x202f;Numéro de commande&#x202f;»</translation>
    </message>
    <message>
        <source>refunds need columns for &quot;order&quot; and &quot;amount&quot;</source>
        <translation>il faut aux remboursements des colonnes pour la commande et le montant</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a line, its column, and what is wrong there</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>not an amount like 1234.50</source>
        <translation>pas un montant comme 1234.50</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <source>continues an order that does not stand before it</source>
        <translation>continue une commande qui ne se trouve pas avant</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>What stands in this field is no number that can be dialled from here. Ask the caller for another one.</source>
        <translation>Ce que contient ce champ n’est pas un numéro qu’on peut composer d’ici. Demandez-en un autre à l’appelant.</translation>
    </message>
    <message>
        <source>the X display is reached over the network (X forwarding)</source>
        <translation>l’affichage X est atteint par le réseau (redirection X)</translation>
    </message>
    <message>
        <source>it came in over SSH</source>
        <translation>elle est arrivée par SSH</translation>
    </message>
    <message>
        <source>A national ID is made of letters and digits.</source>
        <translation>Un numéro d’identité est fait de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>A national ID has 4 to 32 letters and digits.</source>
        <translation>Un numéro d’identité a de 4 à 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>scrambled</source>
        <translation>brouillé</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>se termine par %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Return or refund</source>
        <translation>Retour ou remboursement</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Nothing is dialled, because the log could not take it: %1</source>
        <translation>Rien n’est composé, car le journal n’a pas pu l’inscrire&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que là où l’écran est protégé (%2). Ici, il ne l’est pas. Passez l’appel à un collègue dont l’écran l’est, ou vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not: %3. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que là où l’écran est protégé (%2). Ici, il ne l’est pas&#x202f;: %3. Passez l’appel à un collègue dont l’écran l’est, ou vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que là où l’écran est protégé (%2). Ici, il est seulement %3. Passez l’appel à un collègue dont l’écran l’est, ou vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que là où l’écran est protégé (%2). Ici, il est seulement %3&#x202f;: %4. Passez l’appel à un collègue dont l’écran l’est, ou vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>%1: this file does not open</source>
        <translation>%1&#x202f;: ce fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Choose how the call ended first.</source>
        <translation>Choisissez d’abord comment l’appel s’est terminé.</translation>
    </message>
    <message>
        <source>A tag without a word says nothing.</source>
        <translation>Une étiquette sans mot ne dit rien.</translation>
    </message>
    <message>
        <source>A tag is made of letters, digits and signs.</source>
        <translation>Une étiquette est faite de lettres, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>This looks like a number that may not stand in a tag. Use words.</source>
        <translation>Cela ressemble à un numéro qui ne doit pas figurer dans une étiquette. Utilisez des mots.</translation>
    </message>
    <message>
        <source>It is too late to take this note back. Correct it instead.</source>
        <translation>Il est trop tard pour retirer cette note. Corrigez-la plutôt.</translation>
    </message>
    <message>
        <source>%1 data is shown at certain hours only, and this machine does not know the time zone that they are counted in. Ask IT.</source>
        <translation>%1&#x202f;: ces données ne sont affichées qu’à certaines heures, et cette machine ne connaît pas le fuseau horaire dans lequel elles sont comptées. Adressez-vous à l’informatique.</translation>
    </message>
    <message>
        <source>%1 data is shown from %2 only; it is %3 now. Hand the call to a colleague who may, or call the customer back.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que de %2&#x202f;; il est maintenant %3. Passez l’appel à un collègue qui en a le droit, ou rappelez le client.</translation>
    </message>
    <message>
        <source>Nothing is shown. %1</source>
        <translation>Rien n’est affiché. %1</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason in your own words. Write one.</source>
        <translation>%1&#x202f;: ces données sont affichées pour un motif dans vos propres mots. Écrivez-en un.</translation>
    </message>
    <message>
        <source>A reason is made of words. Write what the caller needs.</source>
        <translation>Un motif est fait de mots. Écrivez ce dont l’appelant a besoin.</translation>
    </message>
    <message>
        <source>A reason stays in the log, so no number of the customer&apos;s and no address may stand in it. Write it without.</source>
        <translation>Un motif reste dans le journal&#x202f;: aucun numéro du client ni aucune adresse ne doit y figurer. Écrivez-le sans.</translation>
    </message>
    <message>
        <source>A reason stays in the log, and in this one stands something like a card number, a code or an ID. Write it without.</source>
        <translation>Un motif reste dans le journal, et celui-ci contient quelque chose comme un numéro de carte, un code ou un numéro d’identité. Écrivez-le sans.</translation>
    </message>
    <message>
        <source>%1 data is shown during a call only. Start the call, and try again.</source>
        <translation>%1&#x202f;: ces données ne sont affichées que pendant un appel. Commencez l’appel, puis réessayez.</translation>
    </message>
    <message>
        <source>The customer that this tag is for is gone.</source>
        <translation>Le client de cette étiquette n’existe plus.</translation>
    </message>
    <message>
        <source>The customer has this tag already.</source>
        <translation>Le client a déjà cette étiquette.</translation>
    </message>
    <message>
        <source>The customer does not have this tag any more.</source>
        <translation>Le client n’a plus cette étiquette.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Write a reason.</source>
        <translation>Une deuxième personne veut savoir pourquoi. Écrivez un motif.</translation>
    </message>
    <message>
        <source>The last call is not wrapped up. Choose how it ended first.</source>
        <translation>Le dernier appel n’est pas clôturé. Choisissez d’abord comment il s’est terminé.</translation>
    </message>
    <message>
        <source>A reset takes one&apos;s keys away, so nobody resets themselves. Change your password instead: &quot;scrimctl user set-password&quot; without a name.</source>
        <translation>Une réinitialisation retire les clés&#x202f;: personne ne se réinitialise donc soi-même. Changez plutôt votre mot de passe&#x202f;: «&#x202f;scrimctl user set-password&#x202f;» sans nom.</translation>
    </message>
    <message>
        <source>No second factor waits to be confirmed. Begin anew.</source>
        <translation>Aucun second facteur n’attend d’être confirmé. Recommencez.</translation>
    </message>
    <message>
        <source>This is not the code of the new secret. Wait for the app&apos;s next code, look at the clocks of phone and desk, and try again.</source>
        <translation>Ce n’est pas le code du nouveau secret. Attendez le code suivant de l’application, comparez l’heure du téléphone et du poste, puis réessayez.</translation>
    </message>
    <message>
        <source>%1/%2.json is an older copy of this account: the log knows a newer one. Put the newest back, or have an admin reset the password (&quot;scrimctl user set-password&quot;).</source>
        <translation>%1/%2.json est une copie plus ancienne de ce compte&#x202f;: le journal en connaît une plus récente. Remettez la plus récente, ou faites réinitialiser le mot de passe par un administrateur («&#x202f;scrimctl user set-password&#x202f;»).</translation>
    </message>
    <message>
        <source>Too many tries. Wait one minute, or ask an admin to unlock the account.</source>
        <translation>Trop d’essais. Attendez une minute, ou demandez à un administrateur de débloquer le compte.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %Ln minutes, or ask an admin to unlock the account.</source>
        <translation>
            <numerusform>Trop d’essais. Attendez %Ln minute, ou demandez à un administrateur de débloquer le compte.</numerusform>
            <numerusform>Trop d’essais. Attendez %Ln minutes, ou demandez à un administrateur de débloquer le compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same signs.</source>
        <translation>Il répète les mêmes signes.</translation>
    </message>
    <message>
        <source>It is made of a common word or password.</source>
        <translation>Il est fait d’un mot ou d’un mot de passe courant.</translation>
    </message>
    <message>
        <source>It has your own name in it.</source>
        <translation>Il contient votre nom.</translation>
    </message>
    <message>
        <source>It follows the keyboard or the alphabet.</source>
        <translation>Il suit le clavier ou l’alphabet.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>C’est surtout une date.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Il est facile à deviner.</translation>
    </message>
    <message>
        <source>This password is weak. %1 Try four or five words that do not belong together, with a number among them.</source>
        <translation>Ce mot de passe est faible. %1 Essayez quatre ou cinq mots sans rapport entre eux, avec un nombre parmi eux.</translation>
    </message>
    <message>
        <source>An admin has made this account. Choose a password that only you know.</source>
        <translation>Un administrateur a créé ce compte. Choisissez un mot de passe que vous seul connaissez.</translation>
    </message>
    <message>
        <source>An admin has reset your password. Choose one that only you know.</source>
        <translation>Un administrateur a réinitialisé votre mot de passe. Choisissez-en un que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Your password is too old. Choose a new one.</source>
        <translation>Votre mot de passe est trop ancien. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up with an authenticator app.</source>
        <translation>Votre rôle demande un second facteur. Configurez-le avec une application d’authentification.</translation>
    </message>
    <message>
        <source>This is one of the last four passwords of this account. Choose one that is new.</source>
        <translation>C’est l’un des quatre derniers mots de passe de ce compte. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose one that is new.</source>
        <translation>C’est votre mot de passe actuel. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The name, the password or the code is wrong, or the account is disabled. Try again, or ask an admin.</source>
        <translation>Le nom, le mot de passe ou le code est faux, ou le compte est désactivé. Réessayez, ou adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This backup cannot be read: %1. Take another one.</source>
        <translation>Cette sauvegarde est illisible : %1. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>there is something unknown in it</source>
        <translation>elle contient quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>it does not begin with what it is</source>
        <translation>elle ne commence pas par ce qu’elle est</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>un nom y est trop long</translation>
    </message>
    <message>
        <source>it holds something that is no part of a vault</source>
        <translation>elle contient quelque chose qui ne fait pas partie d’un coffre</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>elle contient deux fois le même fichier</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 n’est pas ce qui y a été mis</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>elle ne contient pas ce qu’elle devrait</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed or cut: its part %1 does not hold. Take another one.</source>
        <translation>Cette sauvegarde est endommagée, ou a été modifiée ou coupée : sa partie %1 n’est pas valable. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This backup was not made for that key. It opens with the recovery file of its vault, or by an admin of that day.</source>
        <translation>Cette sauvegarde n’a pas été faite pour cette clé. Elle s’ouvre avec le fichier de récupération de son coffre, ou par un administrateur de ce jour-là.</translation>
    </message>
    <message>
        <source>The beginning of this backup was changed. Take another one.</source>
        <translation>Le début de cette sauvegarde a été modifié. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>%1: somebody moved it away while the backup was made. Make it again.</source>
        <translation>%1 : a été déplacé pendant la sauvegarde. Refaites-la.</translation>
    </message>
    <message>
        <source>The key of the cache is being replaced. Go on with that first (&quot;scrimctl key rotate DIR cache&quot;), then make the backup.</source>
        <translation>La clé du cache est en cours de remplacement. Poursuivez d’abord cela (« scrimctl key rotate DIR cache »), puis faites la sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped as asked. There is no backup.</source>
        <translation>Arrêté comme demandé. Il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>This file is no backup of Scrim, or its beginning is damaged.</source>
        <translation>Ce fichier n’est pas une sauvegarde de Scrim, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Scrim. Use that one, or a newer.</source>
        <translation>Cette sauvegarde a été faite par un Scrim plus récent. Utilisez celui-là, ou un plus récent.</translation>
    </message>
    <message>
        <source>%1: does not say when a backup was made. The next one writes it anew.</source>
        <translation>%1 : ne dit pas quand une sauvegarde a été faite. La prochaine l’écrira de nouveau.</translation>
    </message>
    <message>
        <source>%1: there is not enough room for the backup: %2 MB are free, %3 MB are needed</source>
        <translation>%1 : il n’y a pas assez de place pour la sauvegarde : %2 Mo libres, %3 Mo nécessaires</translation>
    </message>
    <message>
        <source>%1: this name is taken, and nothing is written over</source>
        <translation>%1 : ce nom est déjà pris, et rien n’est écrasé</translation>
    </message>
    <message>
        <source>What this backup says of itself cannot be read. Take another one.</source>
        <translation>Ce que cette sauvegarde dit d’elle-même est illisible. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This backup says that it is of another vault than it holds.</source>
        <translation>Cette sauvegarde se dit d’un autre coffre que celui qu’elle contient.</translation>
    </message>
    <message>
        <source>The station&apos;s key in this backup is not the one of its vault.</source>
        <translation>La clé du poste dans cette sauvegarde n’est pas celle de son coffre.</translation>
    </message>
    <message>
        <source>The log&apos;s key in this backup is not the one of its vault.</source>
        <translation>La clé du journal dans cette sauvegarde n’est pas celle de son coffre.</translation>
    </message>
    <message>
        <source>The access log in this backup does not hold: %1</source>
        <translation>Le journal des accès dans cette sauvegarde n’est pas valable : %1</translation>
    </message>
    <message>
        <source>the file of checkpoints</source>
        <translation>le fichier des points de contrôle</translation>
    </message>
    <message>
        <source>%1: there is something in this folder. A backup is put back into a new one; nothing is written over.</source>
        <translation>%1 : ce dossier n’est pas vide. Une sauvegarde se restaure dans un nouveau dossier ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>The cache in this backup is damaged: %1</source>
        <translation>Le cache dans cette sauvegarde est endommagé : %1</translation>
    </message>
    <message>
        <source>%1: this folder cannot be replaced</source>
        <translation>%1 : ce dossier ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>%1: cannot make its folder</source>
        <translation>%1 : impossible de créer son dossier</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault than the backup.</source>
        <translation>Ce fichier de récupération appartient à un autre coffre que la sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was kept.</source>
        <translation>Arrêté comme demandé. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>%1: is there already: another restore is going on, or one was ended in the middle. In that case remove it, and run this again.</source>
        <translation>%1 : existe déjà : une autre restauration est en cours, ou une a été interrompue. Dans ce cas, supprimez-le et relancez l’opération.</translation>
    </message>
    <message>
        <source>cannot give it its name</source>
        <translation>impossible de lui donner son nom</translation>
    </message>
    <message>
        <source>cannot make this folder</source>
        <translation>impossible de créer ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %Ln earlier hours to say what is usual for %1</source>
        <translation>
            <numerusform>Il y a moins de %Ln heure antérieure pour dire ce qui est habituel pour %1</numerusform>
            <numerusform>Il y a moins de %Ln heures antérieures pour dire ce qui est habituel pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note takes %Ln characters at most.</source>
        <translation>
            <numerusform>Une note compte au plus %Ln caractère.</numerusform>
            <numerusform>Une note compte au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stays in the access log.</source>
        <translation>Dites pourquoi : cela reste dans le journal des accès.</translation>
    </message>
    <message>
        <source>%1: is no list of rejected rows, which begins with line,column,reason</source>
        <translation>%1 : n’est pas une liste de lignes rejetées, laquelle commence par line,column,reason</translation>
    </message>
    <message>
        <source>%1: names no row</source>
        <translation>%1 : ne nomme aucune ligne</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>a field of theirs</comment>
        <translation>Client : %1</translation>
    </message>
    <message numerus="yes">
        <source>A tag takes %Ln characters at most.</source>
        <translation>
            <numerusform>Une étiquette compte au plus %Ln caractère.</numerusform>
            <numerusform>Une étiquette compte au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and the time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>You have used the one %1 view of this hour.</source>
        <translation>Vous avez utilisé l’unique consultation de cette heure (données %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this hour.</source>
        <translation>
            <numerusform>Vous avez utilisé la %Ln consultation de cette heure (données %1).</numerusform>
            <numerusform>Vous avez utilisé les %Ln consultations de cette heure (données %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>You have used the one %1 view of this shift.</source>
        <translation>Vous avez utilisé l’unique consultation de ce service (données %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this shift.</source>
        <translation>
            <numerusform>Vous avez utilisé la %Ln consultation de ce service (données %1).</numerusform>
            <numerusform>Vous avez utilisé les %Ln consultations de ce service (données %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes at least %Ln letters. Write what the caller needs.</source>
        <translation>
            <numerusform>Un motif demande au moins %Ln lettre. Écrivez ce dont l’appelant a besoin.</numerusform>
            <numerusform>Un motif demande au moins %Ln lettres. Écrivez ce dont l’appelant a besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes %Ln letters at most. Make it shorter.</source>
        <translation>
            <numerusform>Un motif compte au plus %Ln lettre. Raccourcissez-le.</numerusform>
            <numerusform>Un motif compte au plus %Ln lettres. Raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>This customer has been checked %Ln times within a day, all calls together. Nothing more is checked for now. Hand the call to a supervisor.</source>
        <translation>
            <numerusform>Ce client a été vérifié %Ln fois en un jour, tous appels confondus. Plus rien n’est vérifié pour l’instant. Passez l’appel à un superviseur.</numerusform>
            <numerusform>Ce client a été vérifié %Ln fois en un jour, tous appels confondus. Plus rien n’est vérifié pour l’instant. Passez l’appel à un superviseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times within %1 min. Ask for something else.</source>
        <translation>
            <numerusform>Ce champ a été vérifié %Ln fois en %1 min. Demandez autre chose.</numerusform>
            <numerusform>Ce champ a été vérifié %Ln fois en %1 min. Demandez autre chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times in this call. Ask for something else.</source>
        <translation>
            <numerusform>Ce champ a été vérifié %Ln fois pendant cet appel. Demandez autre chose.</numerusform>
            <numerusform>Ce champ a été vérifié %Ln fois pendant cet appel. Demandez autre chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln filters can be saved.</source>
        <translation>
            <numerusform>Au plus %Ln filtre peut être enregistré.</numerusform>
            <numerusform>Au plus %Ln filtres peuvent être enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look can be granted for one minute.</source>
        <translation>Une consultation peut être accordée pour une minute.</translation>
    </message>
    <message numerus="yes">
        <source>A look can be granted for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Une consultation peut être accordée pour %Ln minute.</numerusform>
            <numerusform>Une consultation peut être accordée pour 1 à %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of the screen can be allowed for one minute.</source>
        <translation>Les captures d’écran peuvent être autorisées pour une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of the screen can be allowed for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Les captures d’écran peuvent être autorisées pour %Ln minute.</numerusform>
            <numerusform>Les captures d’écran peuvent être autorisées pour 1 à %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %Ln characters here.</source>
        <translation>
            <numerusform>Un mot de passe demande ici au moins %Ln caractère.</numerusform>
            <numerusform>Un mot de passe demande ici au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: others write so much that no moment was found to copy it at; try again</source>
        <translation>%1 : d’autres écrivent tant qu’aucun moment n’a été trouvé pour le copier ; réessayez</translation>
    </message>
    <message>
        <source>%1: page %2 does not hold; put the file back from an older backup</source>
        <translation>%1 : la page %2 n’est pas valable ; remettez le fichier depuis une sauvegarde plus ancienne</translation>
    </message>
    <message>
        <source>%1: is no list of this vault&apos;s erased records, or was changed outside of Scrim. Put it back from the newest backup.</source>
        <translation>%1 : n’est pas une liste des fiches effacées de ce coffre, ou a été modifié hors de Scrim. Remettez-le depuis la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The policy does not let the role %1 have %2 data spoken. View it on the screen, or hand the call to a colleague.</source>
        <translation>La politique ne permet pas au rôle %1 d’entendre les données %2. Consultez-les à l’écran, ou passez l’appel à un collègue.</translation>
    </message>
    <message>
        <source>A call is open already. End it first, or put it on hold.</source>
        <translation>Un appel est déjà ouvert. Terminez-le d’abord, ou mettez-le en attente.</translation>
    </message>
    <message>
        <source>Too many calls are on hold. End one of them first.</source>
        <translation>Trop d’appels sont en attente. Terminez-en d’abord un.</translation>
    </message>
    <message>
        <source>That call is not on hold any more.</source>
        <translation>Cet appel n’est plus en attente.</translation>
    </message>
    <message>
        <source>The recovery file lets an admin in again. An admin resets the others: &quot;scrimctl user set-password&quot;.</source>
        <translation>Le fichier de récupération redonne l’accès à un administrateur. Un administrateur réinitialise les autres : « scrimctl user set-password ».</translation>
    </message>
    <message>
        <source>%1 has to sign in first: a password or a second factor is due.</source>
        <translation>%1 doit d’abord se connecter : un mot de passe ou un second facteur est attendu.</translation>
    </message>
    <message>
        <source>Too many requests wait already. Speak to a supervisor.</source>
        <translation>Trop de demandes attendent déjà. Parlez à un superviseur.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2. Choose another day.</source>
        <translation>Le %1 est déjà signé, par %2. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Only who reads the whole log reviews it. Ask a supervisor or an auditor.</source>
        <translation>La revue du journal revient à qui le lit en entier. Adressez-vous à un superviseur ou à un auditeur.</translation>
    </message>
    <message>
        <source>Only a privacy officer erases somebody for good. Ask one to do it.</source>
        <translation>Seul un délégué à la protection des données efface quelqu’un définitivement. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>Only an admin imports. Ask one to do it.</source>
        <translation>Seul un administrateur peut importer. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>The desk was locked, so nothing is allowed any more. Unlock it, and have it allowed again.</source>
        <translation>Le poste a été verrouillé, donc plus rien n’est autorisé. Déverrouillez-le, et demandez une nouvelle autorisation.</translation>
    </message>
    <message>
        <source>Nobody takes that back here. Say it in other words.</source>
        <translation>Personne ne retire ce masque ici. Dites-le autrement.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role may take that back (%1).</source>
        <translation>Demandez à un collègue dont le rôle peut retirer ce masque (%1).</translation>
    </message>
    <message>
        <source>Only who wrote a note takes it back. Ask them, or add a note of your own.</source>
        <translation>Seul l’auteur d’une note la retire. Demandez-le-lui, ou ajoutez votre propre note.</translation>
    </message>
    <message>
        <source>The policy lets nobody view %1 data. Verify the caller by something else.</source>
        <translation>La politique ne laisse personne consulter les données %1. Vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data. Hand the call to a colleague whose role does (%3), or verify the caller by something else.</source>
        <translation>Le rôle %1 ne consulte pas les données %2. Passez l’appel à un collègue dont le rôle le fait (%3), ou vérifiez l’appelant autrement.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or wait: the next is free at %1.</source>
        <translation>Demandez-en davantage à un superviseur (« Demander des consultations »), ou attendez : la prochaine est libre à %1.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or hand the call to a colleague.</source>
        <translation>Demandez-en davantage à un superviseur (« Demander des consultations »), ou passez l’appel à un collègue.</translation>
    </message>
    <message>
        <source>%1 data takes a second person here. Ask a supervisor for their yes, then view it again.</source>
        <translation>%1 : ces données demandent ici une deuxième personne. Demandez l’accord d’un superviseur, puis consultez-les à nouveau.</translation>
    </message>
    <message>
        <source>Only your own last change of this field can be undone. Correct the field instead.</source>
        <translation>Vous ne pouvez annuler que votre propre dernière modification de ce champ. Corrigez plutôt le champ.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data, with a second person or without. Hand the call to a colleague whose role does.</source>
        <translation>Le rôle %1 ne consulte pas les données %2, avec ou sans deuxième personne. Passez l’appel à un collègue dont le rôle le fait.</translation>
    </message>
    <message>
        <source>%1 has granted this already, so nothing is left to do.</source>
        <translation>%1 a déjà donné son accord : il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>No request of that name waits any more. Have your colleague ask again.</source>
        <translation>Aucune demande de ce nom n’attend plus. Demandez à votre collègue de la refaire.</translation>
    </message>
    <message>
        <source>Too many requests wait. Speak to a supervisor.</source>
        <translation>Trop de demandes attendent. Parlez à un superviseur.</translation>
    </message>
    <message>
        <source>There is no call to put on hold. Start one, or take one up again.</source>
        <translation>Il n’y a pas d’appel à mettre en attente. Commencez-en un, ou reprenez-en un.</translation>
    </message>
    <message>
        <source>The policy of this vault allows no pictures of the screen, for nobody. Tell support what stands there, or ask IT to have the policy changed.</source>
        <translation>La politique de ce coffre n’autorise les captures d’écran à personne. Dites au support ce qui est affiché, ou demandez au service informatique de faire changer la politique.</translation>
    </message>
    <message>
        <source>You have %1 views left, so there is nothing to ask for yet. Use them first.</source>
        <comment>a class of fields</comment>
        <translation>Il vous reste des consultations (données %1) : il n’y a encore rien à demander. Utilisez-les d’abord.</translation>
    </message>
    <message>
        <source>The role %1 may not top up a budget. Ask a supervisor.</source>
        <translation>Le rôle %1 ne peut pas augmenter un budget. Adressez-vous à un superviseur.</translation>
    </message>
    <message>
        <source>Nobody tops up their own budget. Ask another supervisor.</source>
        <translation>Personne n’augmente son propre budget. Adressez-vous à un autre superviseur.</translation>
    </message>
    <message>
        <source>A budget can be topped up by 1 to %1 views at a time. Choose a number of those.</source>
        <translation>Un budget peut être augmenté de 1 à %1 consultations à la fois. Choisissez un de ces nombres.</translation>
    </message>
    <message>
        <source>The role %1 has no budget for %2 data, so there is nothing to top up. They may go on.</source>
        <translation>Le rôle %1 n’a pas de budget pour les données %2 : il n’y a rien à augmenter. Le travail peut continuer.</translation>
    </message>
    <message>
        <source>There were too many of these today. Have the policy changed instead.</source>
        <translation>Il y en a eu trop aujourd’hui. Faites plutôt changer la politique.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data. Ask somebody who views it to approve you.</source>
        <translation>Vous n’avez pas de clé pour les données %1. Demandez à un collègue qui les consulte d’approuver votre accès.</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could seal this. Sign in first.</source>
        <translation>Personne n’est connecté dont la clé pourrait sceller ceci. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no second factor, so there is nothing to take away.</source>
        <translation>« %1 » n’a pas de second facteur : il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault. Take the one of this vault.</source>
        <translation>Ce fichier de récupération appartient à un autre coffre. Prenez celui de ce coffre.</translation>
    </message>
    <message>
        <source>This recovery file does not open the vault: a character of its key is wrong. Compare it with another copy.</source>
        <translation>Ce fichier de récupération n’ouvre pas le coffre : un caractère de sa clé est faux. Comparez-le avec une autre copie.</translation>
    </message>
    <message>
        <source>%1: a backup in the vault&apos;s own folder is lost with it. Name a file elsewhere.</source>
        <translation>%1 : une sauvegarde dans le dossier du coffre lui-même se perd avec lui. Indiquez un fichier ailleurs.</translation>
    </message>
    <message>
        <source>Name the lines of those who are to be taken in again.</source>
        <translation>Indiquez les lignes des personnes à reprendre.</translation>
    </message>
    <message>
        <source>of somebody who was erased</source>
        <translation>d’une personne effacée</translation>
    </message>
</context>
<context>
    <name>scrim::admin</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Nombre de commandes</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépensé en tout</translation>
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
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Placed, in UTC</source>
        <translation>Passée, en UTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Paid, in UTC</source>
        <translation>Payée, en UTC</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballée</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Shipped, in UTC</source>
        <translation>Expédiée, en UTC</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>État du paiement</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>État de la livraison</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Billing: name</source>
        <translation>Facturation&#x202f;: nom</translation>
    </message>
    <message>
        <source>Billing: company</source>
        <translation>Facturation&#x202f;: société</translation>
    </message>
    <message>
        <source>Billing: street</source>
        <translation>Facturation&#x202f;: rue</translation>
    </message>
    <message>
        <source>Billing: street, second line</source>
        <translation>Facturation&#x202f;: rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Billing: postcode</source>
        <translation>Facturation&#x202f;: code postal</translation>
    </message>
    <message>
        <source>Billing: town</source>
        <translation>Facturation&#x202f;: ville</translation>
    </message>
    <message>
        <source>Billing: province</source>
        <translation>Facturation&#x202f;: région</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>Facturation&#x202f;: pays</translation>
    </message>
    <message>
        <source>Billing: phone</source>
        <translation>Facturation&#x202f;: téléphone</translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation>Livraison&#x202f;: nom</translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation>Livraison&#x202f;: société</translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation>Livraison&#x202f;: rue</translation>
    </message>
    <message>
        <source>Delivery: street, second line</source>
        <translation>Livraison&#x202f;: rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Delivery: postcode</source>
        <translation>Livraison&#x202f;: code postal</translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation>Livraison&#x202f;: ville</translation>
    </message>
    <message>
        <source>Delivery: province</source>
        <translation>Livraison&#x202f;: région</translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation>Livraison&#x202f;: pays</translation>
    </message>
    <message>
        <source>Delivery: phone</source>
        <translation>Livraison&#x202f;: téléphone</translation>
    </message>
    <message>
        <source>Shipment: carrier</source>
        <translation>Envoi&#x202f;: transporteur</translation>
    </message>
    <message>
        <source>Shipment: tracking</source>
        <translation>Envoi&#x202f;: suivi</translation>
    </message>
    <message>
        <source>Shipment: shipped on</source>
        <translation>Envoi&#x202f;: expédié le</translation>
    </message>
    <message>
        <source>Shipment: delivered on</source>
        <translation>Envoi&#x202f;: livré le</translation>
    </message>
    <message>
        <source>Refund: id</source>
        <translation>Remboursement&#x202f;: ID</translation>
    </message>
    <message>
        <source>Refund: amount</source>
        <translation>Remboursement&#x202f;: montant</translation>
    </message>
    <message>
        <source>Refund: refunded on</source>
        <translation>Remboursement&#x202f;: remboursé le</translation>
    </message>
    <message>
        <source>Refund: reason</source>
        <translation>Remboursement&#x202f;: motif</translation>
    </message>
    <message>
        <source>Line: title</source>
        <translation>Ligne&#x202f;: intitulé</translation>
    </message>
    <message>
        <source>Line: SKU</source>
        <translation>Ligne&#x202f;: référence</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Ligne&#x202f;: quantité</translation>
    </message>
    <message>
        <source>Line: price of one</source>
        <translation>Ligne&#x202f;: prix unitaire</translation>
    </message>
    <message>
        <source>Refund&apos;s order</source>
        <translation>Commande du remboursement</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Remboursé le</translation>
    </message>
    <message>
        <source>Refunded on, in UTC</source>
        <translation>Remboursé le, en UTC</translation>
    </message>
    <message>
        <source>Refund&apos;s reason</source>
        <translation>Motif du remboursement</translation>
    </message>
    <message>
        <source>Refund&apos;s amount</source>
        <translation>Montant du remboursement</translation>
    </message>
    <message>
        <source>Customers from Shopify</source>
        <translation>Clients de Shopify</translation>
    </message>
    <message>
        <source>Orders from Shopify</source>
        <translation>Commandes de Shopify</translation>
    </message>
    <message>
        <source>Customers from WooCommerce</source>
        <translation>Clients de WooCommerce</translation>
    </message>
    <message>
        <source>Orders from WooCommerce</source>
        <translation>Commandes de WooCommerce</translation>
    </message>
    <message>
        <source>Refunds from WooCommerce</source>
        <translation>Remboursements de WooCommerce</translation>
    </message>
    <message>
        <source>Customers from Magento</source>
        <translation>Clients de Magento</translation>
    </message>
    <message>
        <source>Orders from Magento</source>
        <translation>Commandes de Magento</translation>
    </message>
    <message>
        <source>A file of your own form</source>
        <translation>Un fichier à votre propre format</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>%1, since %2. Its text is %3.</source>
        <translation>%1, car %2. Son texte est en %3.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Numéro d’identité</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportForm</name>
    <message>
        <source>as in the file</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Currency of amounts that name none</source>
        <translation>Devise des montants qui n’en nomment pas</translation>
    </message>
    <message>
        <source>Country of phone numbers that name none</source>
        <translation>Pays des numéros de téléphone qui n’en nomment pas</translation>
    </message>
    <message>
        <source>List of rejected rows to take alone</source>
        <translation>Liste de lignes rejetées à prendre seules</translation>
    </message>
    <message>
        <source>Try it: say what would happen, store nothing</source>
        <translation>Essayer&#x202f;: dire ce qui se passerait, ne rien conserver</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>An export of your shop: CSV or JSON. It can be dropped here.</source>
        <translation>Une exportation de votre boutique&#x202f;: CSV ou JSON. Vous pouvez la déposer ici.</translation>
    </message>
    <message>
        <source>all rows; or a list of rejected rows, once the file is mended</source>
        <translation>toutes les lignes&#x202f;; ou une liste de lignes rejetées, une fois le fichier corrigé</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Choose the list of rejected rows</source>
        <translation>Choisir la liste des lignes rejetées</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>Importer le fichier</translation>
    </message>
    <message>
        <source>C&amp;ountry of phones</source>
        <translation>Pa&amp;ys des téléphones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Exportations (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>List of rejected rows</source>
        <translation>Liste de lignes rejetées</translation>
    </message>
    <message>
        <source>Lists of rejected rows (*.csv)</source>
        <translation>Listes de lignes rejetées (*.csv)</translation>
    </message>
    <message>
        <source>Choose the file to import.</source>
        <translation>Choisissez le fichier à importer.</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as EUR.</source>
        <translation>Une devise est un code de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>A country is a code of two letters, such as DE.</source>
        <translation>Un pays est un code de deux lettres, comme FR.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportPage</name>
    <message>
        <source>Say what the columns are</source>
        <translation>Dire ce que sont les colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>A shop&apos;s export becomes records. Sensitive values are sealed as they are read: importing them gives nobody a view of them. Each import is on record.</source>
        <translation>L’exportation d’une boutique devient des fiches. Les valeurs sensibles sont scellées dès la lecture&#x202f;: les importer ne les montre à personne. Chaque importation est inscrite au journal.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportProgress</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>environ une minute restante</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Stopping after the row that is being read…</source>
        <translation>Arrêt après la ligne en cours de lecture…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows  ·  All stored. Making what they are found by…</source>
        <translation>
            <numerusform>%Ln ligne  ·  Tout est conservé. Préparation de la recherche…</numerusform>
            <numerusform>%Ln lignes  ·  Tout est conservé. Préparation de la recherche…</numerusform>
        </translation>
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
    <name>scrim::admin::ImportReport</name>
    <message>
        <source>Must not be stored, and was not: %1.</source>
        <translation>Ne doit pas être conservé, et ne l’a pas été&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not known, left out: %1.</source>
        <translation>Inconnu, laissé de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>The file is mended: take these rows</source>
        <translation>Le fichier est corrigé&#x202f;: prendre ces lignes</translation>
    </message>
    <message>
        <source>What was left out or masked</source>
        <translation>Ce qui a été laissé de côté ou masqué</translation>
    </message>
    <message>
        <source>Tried: nothing is stored. This is what would happen</source>
        <translation>Essai&#x202f;: rien n’est conservé. Voici ce qui se passerait</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Stopped. What was read is stored; import the file again to complete it.</source>
        <translation>Arrêté. Ce qui a été lu est conservé&#x202f;; importez de nouveau le fichier pour le compléter.</translation>
    </message>
    <message>
        <source>1 row read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>1 ligne lue  =  %1 importées  +  %2 mises à jour  +  %3 inchangées  +  %4 rejetées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>
            <numerusform>%Ln ligne lue  =  %1 importées  +  %2 mises à jour  +  %3 inchangées  +  %4 rejetées</numerusform>
            <numerusform>%Ln lignes lues  =  %1 importées  +  %2 mises à jour  +  %3 inchangées  +  %4 rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>One row that the list does not name was passed over.</source>
        <translation>Une ligne que la liste ne nomme pas a été ignorée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the list does not name were passed over.</source>
        <translation>
            <numerusform>%Ln ligne que la liste ne nomme pas a été ignorée.</numerusform>
            <numerusform>%Ln lignes que la liste ne nomme pas ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop: one value, which waits at its record.</source>
        <translation>Corrigée ici et modifiée par la boutique : une valeur, qui attend sur sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected here and changed by the shop: %Ln values, which wait at their records.</source>
        <translation>
            <numerusform>Corrigée ici et modifiée par la boutique : %Ln valeur, qui attend sur sa fiche.</numerusform>
            <numerusform>Corrigées ici et modifiées par la boutique : %Ln valeurs, qui attendent sur leurs fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row belongs to somebody who was erased, and was left out. The shop still has it: erase them there as well.</source>
        <translation>Une ligne appartient à une personne effacée et a été laissée de côté. La boutique l’a encore : effacez la personne là aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who were erased, and were left out. The shop still has them: erase them there as well.</source>
        <translation>
            <numerusform>%Ln ligne appartient à une personne effacée et a été laissée de côté. La boutique l’a encore : effacez la personne là aussi.</numerusform>
            <numerusform>%Ln lignes appartiennent à des personnes effacées et ont été laissées de côté. La boutique les a encore : effacez ces personnes là aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that were not taken are listed, by line, column and reason and without their values, in %1. Mend them in the file, keep its lines as they are, and take them alone.</source>
        <translation>Les lignes non reprises sont listées dans %1, avec ligne, colonne et motif et sans leurs valeurs. Corrigez-les dans le fichier, gardez ses lignes telles quelles, et prenez-les seules.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingModel</name>
    <message>
        <source>must not be stored by anybody</source>
        <translation>ne doit être conservé par personne</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>son nom le dit</translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation>ses cellules y ressemblent</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– laissé de côté –</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingView</name>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>Comment les montants sont écrits</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Comment les dates sont écrites</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Enregistrer la correspondance…</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>Charger une correspondance…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50</source>
        <translation>1,234.50 ou 1.234,50</translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation>1,234.50</translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation>1.234,50</translation>
    </message>
    <message>
        <source>where only one reading is possible</source>
        <translation>quand une seule lecture est possible</translation>
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
        <source>A short word for the shop, whose ids these are</source>
        <translation>Un mot court pour la boutique à qui sont ces identifiants</translation>
    </message>
    <message>
        <source>What the file&apos;s columns become</source>
        <translation>Ce que deviennent les colonnes du fichier</translation>
    </message>
    <message>
        <source>&amp;The rows are</source>
        <translation>Les lignes &amp;sont</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montants</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Da&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Boutique</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>The mapping could not be saved: %1</source>
        <translation>La correspondance n’a pas pu être enregistrée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Non pris&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewView</name>
    <message>
        <source>Its text is %1.</source>
        <translation>Son texte est en %1.</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows, so say below what its columns are: %1. %2</source>
        <translation>Scrim ne connaît pas cette exportation&#x202f;; dites ci-dessous ce que sont ses colonnes&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows. What its columns are is proposed below, by their names and by what their cells look like: read it over. %1</source>
        <translation>Scrim ne connaît pas cette exportation. Ce que sont ses colonnes est proposé ci-dessous, d’après leurs noms et l’aspect de leurs cellules&#x202f;: relisez-le. %1</translation>
    </message>
    <message>
        <source>The first records as they will be stored</source>
        <translation>Les premières fiches telles qu’elles seront conservées</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Must not be stored, and will not be: %1.</source>
        <translation>Ne doit pas être conservé, et ne le sera pas&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::RemarkModel</name>
    <message>
        <source>Left out or masked</source>
        <translation>Laissé de côté ou masqué</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
</context>
<context>
    <name>scrim::admin::TargetDelegate</name>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– laissé de côté –</translation>
    </message>
</context>
<context>
    <name>scrim::console::Console</name>
    <message>
        <source>Preparing a fictional vault…</source>
        <translation>Préparation d’un coffre fictif…</translation>
    </message>
</context>
<context>
    <name>scrim::desk::BudgetLine</name>
    <message>
        <source>What is left of your budget</source>
        <translation>Ce qui reste de votre budget</translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>Données %2 : %1 consultation sur 1 reste pour cette heure</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>Données %2 : %1 consultation sur %n reste pour cette heure</numerusform>
            <numerusform>Données %2 : %1 consultations sur %n restent pour cette heure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>Données %2 : %1 consultation sur 1 reste pour ce service</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>Données %2 : %1 consultation sur %n reste pour ce service</numerusform>
            <numerusform>Données %2 : %1 consultations sur %n restent pour ce service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallCard</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>What you do during a call is put on record with it.</source>
        <translation>Ce que vous faites pendant un appel est inscrit au journal avec lui.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>The number was not passed on.</source>
        <translation>Le numéro n’a pas été transmis.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Resume, on hold %1</source>
        <comment>a time</comment>
        <translation>Reprendre, en attente %1</translation>
    </message>
    <message>
        <source>Resume %1, on hold %2</source>
        <comment>a masked number, a time</comment>
        <translation>Reprendre %1, en attente %2</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallDelegate</name>
    <message>
        <source>answered</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>a call</comment>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a call, queue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <comment>a call, a time</comment>
        <translation>en attente %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallPanel</name>
    <message>
        <source>Show the call panel (F4)</source>
        <translation>Afficher le panneau d’appel (F4)</translation>
    </message>
    <message>
        <source>Fold the call panel (F4)</source>
        <translation>Replier le panneau d’appel (F4)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>Pendant l’appel</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallQueue</name>
    <message>
        <source>A call: %1.</source>
        <translation>Un appel&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A call for %1: %2.</source>
        <comment>queue, caller</comment>
        <translation>Un appel pour %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallerCard</name>
    <message>
        <source>One customer has this number. Answer to open their record.</source>
        <translation>Un client a ce numéro. Répondez pour ouvrir sa fiche.</translation>
    </message>
    <message>
        <source>Several customers have this number. Ask who is calling and choose.</source>
        <translation>Plusieurs clients ont ce numéro. Demandez qui appelle et choisissez.</translation>
    </message>
    <message>
        <source>The number is withheld. Ask who is calling, and search by name or order.</source>
        <translation>Le numéro est masqué. Demandez qui appelle, puis cherchez par nom ou par commande.</translation>
    </message>
    <message>
        <source>Nobody here has this number. Ask who is calling, and search by name or order.</source>
        <translation>Personne ici n’a ce numéro. Demandez qui appelle, puis cherchez par nom ou par commande.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a call</comment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Search for the caller by name or order</source>
        <translation>Chercher l’appelant par nom ou par commande</translation>
    </message>
    <message>
        <source>Answer this call</source>
        <translation>Répondre à cet appel</translation>
    </message>
    <message>
        <source>Take this call off the list</source>
        <translation>Retirer cet appel de la liste</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>This call is on hold. Resume it to go on where it was.</source>
        <translation>Cet appel est en attente. Reprenez-le pour continuer là où il en était.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a call on hold</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume this call</source>
        <translation>Reprendre cet appel</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerBar</name>
    <message>
        <source>Open customers</source>
        <translation>Clients ouverts</translation>
    </message>
    <message>
        <source>%1, a note is begun</source>
        <translation>%1, une note est commencée</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerPage</name>
    <message>
        <source>1 order</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 d’achats</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Aucune commande ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskPage</name>
    <message>
        <source>Go to a field first; then it can be spoken.</source>
        <translation>Allez d’abord sur un champ ; il pourra alors être lu à voix haute.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskTabs</name>
    <message>
        <source>Nobody is on the desk</source>
        <translation>Aucun client ouvert</translation>
    </message>
    <message>
        <source>Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; every look is recorded first.</source>
        <translation>Trouvez l’appelant à gauche et appuyez sur Entrée. Les champs sensibles restent masqués jusqu’à ce que vous en consultiez un&#x202f;; chaque consultation est d’abord inscrite au journal.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Close this customer</source>
        <translation>Fermer ce client</translation>
    </message>
    <message>
        <source>Notes are begun in all open tabs. Save or discard one of them, or close a tab, and open the customer again.</source>
        <translation>Des notes sont commencées dans tous les onglets ouverts. Enregistrez-en ou abandonnez-en une, ou fermez un onglet, puis rouvrez le client.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DialButton</name>
    <message>
        <source>Call</source>
        <comment>a number</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call the number in %1. It is recorded, and the number stays hidden.</source>
        <translation>Appeler le numéro de «&#x202f;%1&#x202f;». C’est enregistré, et le numéro reste masqué.</translation>
    </message>
    <message>
        <source>Why do you call this number?</source>
        <translation>Pourquoi appelez-vous ce numéro&#x202f;?</translation>
    </message>
    <message>
        <source>The number was handed to the telephone. It is recorded.</source>
        <translation>Le numéro a été transmis au téléphone. C’est enregistré.</translation>
    </message>
    <message>
        <source>This desktop has no program that calls numbers. Ask whoever looks after it.</source>
        <translation>Ce bureau n’a aucun programme qui appelle des numéros. Adressez-vous à la personne qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditNotes</name>
    <message>
        <source>Taken back %1 by %2: %3</source>
        <translation>Annulé le %1 par %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The shop&apos;s value taken %1 by %2, before: %3</source>
        <translation>Valeur de la boutique reprise le %1 par %2, avant&#x202f;: %3</translation>
    </message>
    <message>
        <source>Changed %1 by %2, before: %3</source>
        <translation>Modifié le %1 par %2, avant&#x202f;: %3</translation>
    </message>
    <message>
        <source>Changes of the field %1</source>
        <translation>Modifications du champ %1</translation>
    </message>
    <message>
        <source>The shop now says: %1</source>
        <translation>La boutique dit maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Prendre celle de la boutique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the change of the field %1</source>
        <translation>Annuler la modification du champ %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditPrompt</name>
    <message>
        <source>%1, new value</source>
        <translation>%1, nouvelle valeur</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>A day like 1980-12-31 or 31.12.1980.</source>
        <translation>Un jour comme 1980-12-31 ou 31.12.1980.</translation>
    </message>
    <message>
        <source>The whole address, as it shall stand on a parcel.</source>
        <translation>L’adresse entière, comme elle doit figurer sur un colis.</translation>
    </message>
    <message>
        <source>The whole new value.</source>
        <translation>La nouvelle valeur entière.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#x202f;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Everybody will see: %1
Store it?</source>
        <translation>Tout le monde verra&#x202f;: %1
L’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.
Theirs: %1
Yours: %2</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps.
L’autre valeur&#x202f;: %1
La vôtre&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>%1&#x202f;: correction enregistrée.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::FieldColumns</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Correct the field %1</source>
        <translation>Corriger le champ %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NoteCard</name>
    <message>
        <source>Hide what it said before</source>
        <translation>Masquer ce qu’elle disait avant</translation>
    </message>
    <message>
        <source>Corrected: what it said before</source>
        <translation>Corrigée&#x202f;: ce qu’elle disait avant</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note. Card numbers and their like are masked as you write.</source>
        <translation>Écrivez une note. Les numéros de carte et semblables sont masqués à la saisie.</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Comment l’appel s’est terminé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer le masque</translation>
    </message>
    <message>
        <source>That is no such number: take its mask back (Ctrl+Shift+U)</source>
        <translation>Ce n’est pas un tel numéro&#x202f;: retirer son masque (Ctrl+Maj+U)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Afficher les notes antérieures</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sans qualification</translation>
    </message>
    <message>
        <source>Notes: a correction</source>
        <translation>Notes&#x202f;: une correction</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>1 number masked</source>
        <translation>1 numéro masqué</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>Le brouillon n’est pas gardé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>%Ln numéro masqué</numerusform>
            <numerusform>%Ln numéros masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Card numbers, security codes, IBANs and national IDs are masked as you write.</source>
        <translation>Les numéros de carte, cryptogrammes, IBAN et numéros d’identité sont masqués à la saisie.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the draft</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>What was written here could not be read. Open the record again.</source>
        <translation>Ce qui a été écrit ici n’a pas pu être lu. Ouvrez la fiche à nouveau.</translation>
    </message>
    <message>
        <source>Nobody has written a note here yet. What you save above is the first.</source>
        <translation>Personne n’a encore écrit de note ici. Ce que vous enregistrez ci-dessus sera la première.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::OrderPage</name>
    <message>
        <source>Payment: %1</source>
        <translation>Paiement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Livraison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>Open the customer %1</source>
        <translation>Ouvrir le client %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordStack</name>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This record could not be opened</source>
        <translation>Cette fiche n’a pas pu être ouverte</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RedactingEdit</name>
    <message>
        <source>Masked. Right click, or Ctrl+Shift+U, takes it back.</source>
        <translation>Masqué. Un clic droit, ou Ctrl+Maj+U, retire le masque.</translation>
    </message>
    <message>
        <source>This is no %1: take the mask back</source>
        <translation>Ce n’est pas «&#x202f;%1&#x202f;»&#x202f;: retirer le masque</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>scrim::desk::ScriptCard</name>
    <message>
        <source>Greet the caller and say your name</source>
        <translation>Saluez l’appelant et dites votre nom</translation>
    </message>
    <message>
        <source>Verify who is calling</source>
        <translation>Vérifiez qui appelle</translation>
    </message>
    <message>
        <source>Help, and say back what you agreed</source>
        <translation>Aidez, puis répétez ce qui est convenu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrivez une note</translation>
    </message>
    <message>
        <source>Ask whether there is anything else</source>
        <translation>Demandez s’il y a autre chose</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
</context>
<context>
    <name>scrim::desk::SearchPane</name>
    <message>
        <source>Type a name, an order number, or a whole e-mail address or phone number. The last four digits of a card or a postcode find somebody together with the whole surname.</source>
        <translation>Saisissez un nom, un numéro de commande, ou une adresse e-mail ou un numéro de téléphone en entier. Les quatre derniers chiffres d’une carte ou un code postal trouvent quelqu’un avec son nom de famille complet.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
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
        <source>card ending and surname</source>
        <translation>fin de carte et nom de famille</translation>
    </message>
    <message>
        <source>postcode and surname</source>
        <translation>code postal et nom de famille</translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation>Recherche faite comme %1.</translation>
    </message>
    <message>
        <source>, or as </source>
        <translation>, ou comme </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Trouver un client ou une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln results. Type more to narrow them down.</source>
        <translation>
            <numerusform>Le premier (%Ln) résultat. Précisez la saisie pour le réduire.</numerusform>
            <numerusform>Les %Ln premiers résultats. Précisez la saisie pour les réduire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.</source>
        <translation>Vérifiez l’orthographe, ou essayez le numéro de commande. Les adresses e-mail et les numéros de téléphone doivent être entiers.</translation>
    </message>
    <message>
        <source>It has to be whole and right, the surname too.</source>
        <translation>Cela doit être entier et juste, le nom de famille aussi.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Rien n’a été cherché</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>Rien trouvé. %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>De qui s’agit-il ?</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TagRow</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag of the shop: %1</source>
        <translation>Étiquette de la boutique&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a tag and the cross that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>The tag is added.</source>
        <translation>L’étiquette est ajoutée.</translation>
    </message>
    <message>
        <source>The tag is taken away.</source>
        <translation>L’étiquette est retirée.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TimelineView</name>
    <message>
        <source>What happened to the order</source>
        <translation>Ce qui est arrivé à la commande</translation>
    </message>
</context>
<context>
    <name>scrim::desk::VerifyPanel</name>
    <message>
        <source>No try is left for this.</source>
        <translation>Il ne reste plus d’essai pour ceci.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Il reste un essai.</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Ce que dit l’appelant</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What to ask the caller for</source>
        <translation>Que demander à l’appelant</translation>
    </message>
    <message>
        <source>Check what the caller says</source>
        <translation>Vérifier ce que dit l’appelant</translation>
    </message>
    <message>
        <source>✓  Match</source>
        <translation>✓  Concordance</translation>
    </message>
    <message>
        <source>✗  No match. %1</source>
        <translation>✗  Pas de concordance. %1</translation>
    </message>
    <message>
        <source>Caller verified at %1</source>
        <translation>Appelant vérifié à %1</translation>
    </message>
    <message>
        <source>Matched: %1. Checked by %2.</source>
        <translation>Concordance&#x202f;: %1. Vérifié par %2.</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>Appelant non vérifié</translation>
    </message>
    <message>
        <source>Ask for one of these.</source>
        <translation>Demandez l’un de ces éléments.</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>Matched: %1. Ask for something of another kind.</source>
        <translation>Concordance&#x202f;: %1. Demandez un élément d’un autre genre.</translation>
    </message>
    <message>
        <source>Matched: %1. That is too easily guessed; ask for one more.</source>
        <translation>Concordance&#x202f;: %1. C’est trop facile à deviner&#x202f;; demandez-en un de plus.</translation>
    </message>
    <message>
        <source>Not for your role: %1</source>
        <translation>Pas pour votre rôle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Type %1. %2</source>
        <translation>Saisissez %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Il reste %Ln essai.</numerusform>
            <numerusform>Il reste %Ln essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a call this holds for %Ln minutes.</source>
        <translation>
            <numerusform>Hors appel, cela vaut %Ln minute.</numerusform>
            <numerusform>Hors appel, cela vaut %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these, of different kinds.</source>
        <translation>
            <numerusform>Demandez %Ln de ces éléments, de genres différents.</numerusform>
            <numerusform>Demandez %Ln de ces éléments, de genres différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these.</source>
        <translation>
            <numerusform>Demandez %Ln de ces éléments.</numerusform>
            <numerusform>Demandez %Ln de ces éléments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::WrapUpCard</name>
    <message>
        <source>Finish the call</source>
        <translation>Clôturer l’appel</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Comment l’appel s’est terminé</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>Comment l’appel s’est-il terminé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>scrim::models::ApprovalsModel</name>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, granted by %2</source>
        <translation>%1, accordé par %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, en attente</translation>
    </message>
</context>
<context>
    <name>scrim::models::CallQueueModel</name>
    <message>
        <source>Looking up the caller…</source>
        <translation>Recherche de l’appelant…</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln customers</source>
        <translation>
            <numerusform>L’un de %Ln client</numerusform>
            <numerusform>L’un de %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>a call</comment>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>scrim::models::DayModel</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Rien à signer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the sign-off of a day</comment>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>scrim::models::LogTableModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>scrim::models::NotesModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirée.</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrdersModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>scrim::models::RefundsModel</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Remboursé</translation>
    </message>
</context>
<context>
    <name>scrim::models::ShipmentsModel</name>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Livré</translation>
    </message>
</context>
<context>
    <name>scrim::models::Status</name>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Holded</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Paiement en attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>Remis en stock</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>Non expédié</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>scrim::models::TuneModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>Trouve</translation>
    </message>
    <message>
        <source>Would find</source>
        <translation>Trouverait</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::BarView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filters that are set</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>All filters are cleared.</source>
        <translation>Tous les filtres sont effacés.</translation>
    </message>
    <message>
        <source>The filter is taken out.</source>
        <translation>Le filtre est retiré.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DaySheet</name>
    <message>
        <source>%1, %2. Checkpoint over %3 entries, root
%4</source>
        <translation>%1, %2. Point de contrôle sur %3 entrées, racine
%4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Review of the access log, %1</source>
        <translation>Revue du journal des accès, %1</translation>
    </message>
    <message>
        <source>Review of %1.pdf</source>
        <translation>Revue du %1.pdf</translation>
    </message>
    <message>
        <source>%1 (numbers %2 to %3)</source>
        <translation>%1 (numéros %2 à %3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1, in the time zone %2</source>
        <translation>%1, dans le fuseau horaire %2</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Champs affichés</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Actes refusés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1, of which decided %2, open %3</source>
        <translation>%1, dont tranchés %2, ouverts %3</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>%1 on %2 (entry %3)</source>
        <translation>%1 le %2 (entrée %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>over %1 entries</source>
        <translation>sur %1 entrées</translation>
    </message>
    <message>
        <source>Its root</source>
        <translation>Sa racine</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Coffre %1</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF</source>
        <translation>NON SIGNÉ</translation>
    </message>
    <message>
        <source>The rules found nothing on this day.</source>
        <translation>Les règles n’ont rien trouvé ce jour-là.</translation>
    </message>
    <message>
        <source>Days that nobody has signed off</source>
        <translation>Jours que personne n’a signés</translation>
    </message>
    <message>
        <source>The printer or the file did not take the page</source>
        <translation>L’imprimante ou le fichier n’a pas accepté la page</translation>
    </message>
    <message>
        <source>The printer or the file did not take another page</source>
        <translation>L’imprimante ou le fichier n’a pas accepté d’autre page</translation>
    </message>
    <message>
        <source>The printer or the file did not take the whole page</source>
        <translation>L’imprimante ou le fichier n’a pas accepté la page entière</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no entries</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DetailPane</name>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The row above</source>
        <translation>La ligne au-dessus</translation>
    </message>
    <message>
        <source>The row below</source>
        <translation>La ligne au-dessous</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Entrée %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::EntryLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>entry %L1</source>
        <translation>entrée %L1</translation>
    </message>
    <message>
        <source>Its hash in the tree</source>
        <translation>Son hachage dans l’arbre</translation>
    </message>
    <message>
        <source>On record as</source>
        <comment>which number the entry has</comment>
        <translation>Inscrite comme</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Figure</name>
    <message>
        <source>Nobody stands above it.</source>
        <translation>Personne n’est au-dessus.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Au-dessus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <translation>%L1 h %2 min</translation>
    </message>
    <message>
        <source>Reveals per hour, by person</source>
        <translation>Consultations par heure, par personne</translation>
    </message>
    <message>
        <source>reveals per hour of work</source>
        <translation>consultations par heure de travail</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Hors appel</translation>
    </message>
    <message>
        <source>The middle half of a team of %L1 looks at %2 to %3 fields an hour, half of it at %4 or fewer. %5</source>
        <translation>La moitié centrale d’une équipe de %L1 consulte de %2 à %3 champs par heure, la moitié de l’équipe %4 ou moins. %5</translation>
    </message>
    <message>
        <source>Time lit, by person</source>
        <translation>Durée d’affichage, par personne</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Durée d’affichage</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Plus longue</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Fields were lit for %1 in all; the middle half of the team had them lit for %2 to %3 each. %4</source>
        <translation>Les champs ont été affichés %1 en tout&#x202f;; la moitié centrale de l’équipe les a affichés de %2 à %3 par personne. %4</translation>
    </message>
    <message>
        <source>Reveals by the hour</source>
        <translation>Consultations par heure</translation>
    </message>
    <message>
        <source>Reveals by the day</source>
        <translation>Consultations par jour</translation>
    </message>
    <message>
        <source>Reveals by the week</source>
        <translation>Consultations par semaine</translation>
    </message>
    <message>
        <source>Reveals by the month</source>
        <translation>Consultations par mois</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>Aucun champ n’a été consulté.</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation>consultations</translation>
    </message>
    <message>
        <source>Reveals per hour</source>
        <translation>Consultations par heure</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand above it, %1 furthest.</source>
        <translation>
            <numerusform>%Ln personne est au-dessus, %1 en tête.</numerusform>
            <numerusform>%Ln personnes sont au-dessus, %1 en tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields looked at: %L1. In hours with such looks: %2 an hour. The most, %L3, in the bar of %4.</source>
        <translation>Champs consultés : %L1. Pendant les heures avec consultations : %2 par heure. Le plus grand nombre, %L3, dans la barre %4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Classe de champ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Numéro d’appel</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Texte du journal</translation>
    </message>
    <message>
        <source>Text in the log: a name, an action, a reason…</source>
        <translation>Texte du journal&#x202f;: un nom, une action, un motif…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Call or no call</source>
        <translation>Avec ou sans appel</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Pendant un appel</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Hors appel</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>De quand à quand…</translation>
    </message>
    <message>
        <source>Customer or order</source>
        <translation>Client ou commande</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>Enregistrés</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Finding</name>
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
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Closed by a second person</source>
        <translation>Clos par une deuxième personne</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>It is what it looks like, and somebody acts on it.</source>
        <translation>C’est bien ce qu’il paraît, et quelqu’un s’en occupe.</translation>
    </message>
    <message>
        <source>There is a good reason. The note says which.</source>
        <translation>Il y a une bonne raison. La note dit laquelle.</translation>
    </message>
    <message>
        <source>A second person has to look. The note says why.</source>
        <translation>Une deuxième personne doit regarder. La note dit pourquoi.</translation>
    </message>
    <message>
        <source>A remark that decides nothing.</source>
        <translation>Une remarque qui ne tranche rien.</translation>
    </message>
    <message>
        <source>Ends what somebody else escalated. The note says how.</source>
        <translation>Met fin à ce que quelqu’un d’autre a transmis. La note dit comment.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FindingDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FindingPane</name>
    <message>
        <source>entry %L1</source>
        <translation>entrée %L1</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>Afficher ses entrées</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why, in a sentence. No customer&apos;s data: the note stays in the log.</source>
        <translation>Pourquoi, en une phrase. Aucune donnée de client&#x202f;: la note reste dans le journal.</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 · %4 · since %5</source>
        <translation>%1 · %2 · au sujet de %3 · %4 · depuis le %5</translation>
    </message>
    <message>
        <source>It has grown since, and is open again.</source>
        <translation>Il s’est étendu depuis, et il est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Somebody else has to review what is about you.</source>
        <translation>Quelqu’un d’autre doit examiner ce qui vous concerne.</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Aucun constat choisi</translation>
    </message>
    <message>
        <source>Choose one on the left to read why it is there and to say what it is.</source>
        <translation>Choisissez-en un à gauche pour lire pourquoi il est là et pour dire ce qu’il en est.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, from %L1 to %L2</source>
        <translation>
            <numerusform>%Ln entrée, de %L1 à %L2</numerusform>
            <numerusform>%Ln entrées, de %L1 à %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Grid</name>
    <message>
        <source>Reveals in the week, by the hour</source>
        <translation>Consultations de la semaine, par heure</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>Aucun champ n’a été consulté.</translation>
    </message>
    <message>
        <source>Most is looked at here: %1.</source>
        <translation>C’est ici qu’on consulte le plus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Denied attempts, by person and day</source>
        <translation>Tentatives refusées, par personne et par jour</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, %2: %L3 denied</source>
        <translation>%1, %2&#x202f;: %L3 refusées</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: 1 reveal</source>
        <translation>%1, de %2 à %3 : 1 consultation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln reveals</source>
        <translation>
            <numerusform>%1, de %2 à %3 : %Ln consultation</numerusform>
            <numerusform>%1, de %2 à %3 : %Ln consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>One attempt was denied, to %1.</source>
        <translation>Une tentative a été refusée, à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts were denied; most of them, %L1, to %2.</source>
        <translation>
            <numerusform>%Ln tentative a été refusée ; le plus grand nombre, %L1, à %2.</numerusform>
            <numerusform>%Ln tentatives ont été refusées ; le plus grand nombre, %L1, à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogSection</name>
    <message>
        <source>No entry is like that</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Retirez un filtre ci-dessus, ou effacez-les tous.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Nothing is on record yet</source>
        <translation>Rien n’est encore inscrit</translation>
    </message>
    <message>
        <source>What is done at the desks comes here: press Refresh.</source>
        <translation>Ce qui se fait aux postes arrive ici : appuyez sur Actualiser.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogView</name>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::NamePopup</name>
    <message>
        <source>Save these filters</source>
        <translation>Enregistrer ces filtres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replaces the saved filter of that name.</source>
        <translation>Remplace le filtre enregistré de ce nom.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::OversightPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Take in what was added to the log</source>
        <translation>Prendre en compte ce qui s’est ajouté au journal</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>What is on record about you</source>
        <translation>Ce que le journal contient à votre sujet</translation>
    </message>
    <message>
        <source>Stopped. The log is not taken up yet.</source>
        <translation>Arrêté. Le journal n’est pas encore pris en compte.</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>%L1 entrées sur %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries so far</source>
        <translation>%L1 entrées sur %L2 pour l’instant</translation>
    </message>
    <message>
        <source>%1 · reading is on record</source>
        <translation>%1 · cette lecture est inscrite au journal</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::PicturesSection</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Retirez un filtre ci-dessus, ou effacez-les tous.</translation>
    </message>
    <message>
        <source>The charts could not be made</source>
        <translation>Les graphiques n’ont pas pu être faits</translation>
    </message>
    <message>
        <source>Entries: %L1. Fields looked at: %L2, lit for %3 in all. Attempts denied: %L4.</source>
        <translation>Entrées : %L1. Champs consultés : %L2, affichés %3 en tout. Tentatives refusées : %L4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RangePicker</name>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>It has to begin before it ends.</source>
        <translation>Le début doit précéder la fin.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RemarkBox</name>
    <message>
        <source>Add remark</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Remark on this entry</source>
        <translation>Remarque sur cette entrée</translation>
    </message>
    <message>
        <source>A remark of yours on this entry. It stays in the log.</source>
        <translation>Votre remarque sur cette entrée. Elle reste dans le journal.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ReviewSection</name>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Quels constats</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une deuxième personne</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Look through the log again</source>
        <translation>Parcourir de nouveau le journal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The rules found nothing in the last 30 days.</source>
        <translation>Les règles n’ont rien trouvé au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>The one finding is not of this kind.</source>
        <translation>L’unique constat n’est pas de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln findings is of this kind.</source>
        <translation>
            <numerusform>Le %Ln constat n’est pas de ce genre.</numerusform>
            <numerusform>Aucun des %Ln constats n’est de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 1 finding of the last 30 days</source>
        <translation>%L1 sur 1 constat des 30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln findings of the last 30 days</source>
        <translation>
            <numerusform>%L1 sur %Ln constat des 30 derniers jours</numerusform>
            <numerusform>%L1 sur %Ln constats des 30 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The log could not be looked through</source>
        <translation>Le journal n’a pas pu être parcouru</translation>
    </message>
    <message>
        <source>Try again, above. Nothing that was said of a finding is lost.</source>
        <translation>Réessayez ci-dessus. Rien de ce qui a été dit d’un constat n’est perdu.</translation>
    </message>
    <message>
        <source>No finding of this kind</source>
        <translation>Aucun constat de ce genre</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Choose another kind or every rule above.</source>
        <translation>Choisissez ci-dessus un autre genre ou toutes les règles.</translation>
    </message>
    <message>
        <source>The rules go through the log again whenever this page is opened.</source>
        <translation>Les règles parcourent à nouveau le journal à chaque ouverture de cette page.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RowActs</name>
    <message>
        <source>Everything by this person</source>
        <translation>Tout ce qui vient de cette personne</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Tout ce qui concerne cette fiche</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Seulement cette action</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedMenu</name>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Enregistrer ces filtres…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Renommer et supprimer…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedPopup</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SignOffSection</name>
    <message>
        <source>Reviewed by %1</source>
        <translation>Examiné par %1</translation>
    </message>
    <message>
        <source>Signed off by %1, entry %L2</source>
        <translation>Signé par %1, entrée %L2</translation>
    </message>
    <message>
        <source>Nothing is on record for this day.</source>
        <translation>Rien n’est inscrit au journal pour ce jour.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Jours du journal</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Note sur le jour</translation>
    </message>
    <message>
        <source>A note; needed where something is left to review.</source>
        <translation>Une note&#x202f;; requise s’il reste quelque chose à examiner.</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1</source>
        <translation>Personne n’a signé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1 and %L2 more</source>
        <translation>Personne n’a signé&#x202f;: %1 et %L2 de plus</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Aucun jour choisi</translation>
    </message>
    <message>
        <source>Choose a day to read what happened and to sign it off.</source>
        <translation>Choisissez un jour pour lire ce qui s’est passé et le signer.</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet</source>
        <translation>Enregistrer la feuille du jour</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Entries: %L1, number %L2 to %L3</source>
        <translation>Entrées : %L1, numéros %L2 à %L3</translation>
    </message>
    <message>
        <source>Fields shown: %L1. Acts denied: %L2</source>
        <translation>Champs affichés : %L1. Actes refusés : %L2</translation>
    </message>
    <message>
        <source>Findings: %L1. Decided: %L2, to review: %L3</source>
        <translation>Constats : %L1. Tranchés : %L2, à examiner : %L3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>No day is on record yet</source>
        <translation>Aucun jour n’est encore inscrit</translation>
    </message>
    <message>
        <source>The first day that something is done at a desk comes here.</source>
        <translation>Le premier jour où quelque chose se fait à un poste arrive ici.</translation>
    </message>
    <message>
        <source>The days could not be read</source>
        <translation>Les jours n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again, above. Days stay signed off.</source>
        <translation>Réessayez ci-dessus. Les jours restent signés.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Taking up the log</source>
        <translation>Prise en compte du journal</translation>
    </message>
    <message>
        <source>Stop taking up the log</source>
        <translation>Arrêter la prise en compte du journal</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Taking up the log: %L1 of %L2 entries</source>
        <translation>Prise en compte du journal&#x202f;: %L1 entrées sur %L2</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SubjectPicker</name>
    <message>
        <source>Customer or order</source>
        <translation>Client ou commande</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Trouver un client ou une commande</translation>
    </message>
    <message>
        <source>A name or an order number</source>
        <translation>Un nom ou un numéro de commande</translation>
    </message>
    <message>
        <source>Found customers and orders</source>
        <translation>Clients et commandes trouvés</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Whose entries? Enter takes the first that is found.</source>
        <translation>Les entrées de qui&#x202f;? La touche Entrée prend le premier trouvé.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n trouvé.</numerusform>
            <numerusform>%n trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TermModel</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TermPicker</name>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing of that kind is on record.</source>
        <translation>Le journal ne contient rien de ce genre.</translation>
    </message>
    <message>
        <source>The %L1 most frequent. Type to find others.</source>
        <translation>Les %L1 plus fréquents. Saisissez du texte pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>Space checks one, Enter applies.</source>
        <translation>Espace coche, Entrée applique.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TimeRange</name>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
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
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TuningSection</name>
    <message>
        <source>Try on the last 30 days</source>
        <translation>Essayer sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Revenir à la politique</translation>
    </message>
    <message>
        <source>Save for an admin…</source>
        <translation>Enregistrer pour un administrateur…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Aucune règle choisie</translation>
    </message>
    <message>
        <source>%1, %L2 to %L3</source>
        <translation>%1, de %L2 à %L3</translation>
    </message>
    <message>
        <source>It would find as well:</source>
        <translation>Elle trouverait aussi&#x202f;:</translation>
    </message>
    <message>
        <source>It would no longer find:</source>
        <translation>Elle ne trouverait plus&#x202f;:</translation>
    </message>
    <message>
        <source>It would find the same.</source>
        <translation>Elle trouverait la même chose.</translation>
    </message>
    <message>
        <source>For trying only: nothing is applied.</source>
        <translation>Pour essayer seulement&#x202f;: rien n’est appliqué.</translation>
    </message>
    <message>
        <source>These are the policy&apos;s thresholds.</source>
        <translation>Ce sont les seuils de la politique.</translation>
    </message>
    <message>
        <source>Save the policy for an admin</source>
        <translation>Enregistrer la politique pour un administrateur</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Politique (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Saved. An admin applies it by &quot;scrimctl policy apply&quot;.</source>
        <translation>Enregistré. Un administrateur l’applique par «&#x202f;scrimctl policy apply&#x202f;».</translation>
    </message>
    <message>
        <source>Findings now: %L1. With these thresholds: %L2. Nothing is applied.</source>
        <translation>Constats maintenant : %L1. Avec ces seuils : %L2. Rien n’est appliqué.</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Les règles n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>scrim::parts</name>
    <message>
        <source>Empty the box</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>scrim::parts::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>scrim::protection::LookTuner</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Size of the grain</source>
        <translation>Taille du grain</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Frames per pad</source>
        <translation>Images par grille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a control, and who has set it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicyModel</name>
    <message>
        <source>No: not for your role</source>
        <translation>Non&#x202f;: pas pour votre rôle</translation>
    </message>
    <message>
        <source>No: no key for it yet</source>
        <translation>Non&#x202f;: pas encore de clé</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to approve it first.</source>
        <translation>Un collègue qui détient la clé doit d’abord l’approuver.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Once the caller is verified</source>
        <translation>Une fois l’appelant vérifié</translation>
    </message>
    <message>
        <source>No: pictures are allowed</source>
        <translation>Non&#x202f;: captures autorisées</translation>
    </message>
    <message>
        <source>No: not protected enough</source>
        <translation>Non&#x202f;: protection insuffisante</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Least protection</source>
        <translation>Protection minimale</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Affiché par</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>Ici, maintenant</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Pendant un appel</translation>
    </message>
    <message>
        <source>With a second person&apos;s yes</source>
        <translation>Avec l’accord d’une deuxième personne</translation>
    </message>
    <message>
        <source>No: not at this time</source>
        <translation>Non&#x202f;: pas à cette heure</translation>
    </message>
    <message>
        <source>No: the budget is used</source>
        <translation>Non&#x202f;: budget épuisé</translation>
    </message>
    <message>
        <source>No: a policy file is bad</source>
        <translation>Non&#x202f;: fichier de politique incorrect</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicySection</name>
    <message>
        <source>No class takes a second person&apos;s yes.</source>
        <translation>Aucune classe ne demande l’accord d’une deuxième personne.</translation>
    </message>
    <message>
        <source>Frames per pad: at most %1.</source>
        <translation>Images par grille&#x202f;: %1 au plus.</translation>
    </message>
    <message>
        <source>A remote session counts like a screen on this machine.</source>
        <translation>Une session à distance compte comme un écran de cette machine.</translation>
    </message>
    <message>
        <source>A remote session counts as not protected.</source>
        <translation>Une session à distance compte comme non protégée.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a customer&apos;s whole page.</source>
        <translation>Qui regarde, où et quand figure en filigrane sur toute la page d’un client.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a lit field only.</source>
        <translation>Qui regarde, où et quand figure en filigrane sur un champ affiché seulement.</translation>
    </message>
    <message>
        <source>Nobody may allow pictures for support.</source>
        <translation>Personne ne peut autoriser les captures pour l’assistance.</translation>
    </message>
    <message>
        <source>What policy demands</source>
        <translation>Ce que demande la politique</translation>
    </message>
    <message>
        <source>A second person&apos;s yes, for a minute at most, is needed for: %1.</source>
        <translation>L’accord d’une deuxième personne, pour une minute au plus, est nécessaire pour : %1.</translation>
    </message>
    <message numerus="yes">
        <source>A second person&apos;s yes, for %Ln minutes at most, is needed for: %1.</source>
        <translation>
            <numerusform>L’accord d’une deuxième personne, pour %Ln minute au plus, est nécessaire pour : %1.</numerusform>
            <numerusform>L’accord d’une deuxième personne, pour %Ln minutes au plus, est nécessaire pour : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second person may allow pictures for support, for %Ln min at most.</source>
        <translation>
            <numerusform>Une deuxième personne peut autoriser les captures pour l’assistance, pour %Ln minute au plus.</numerusform>
            <numerusform>Une deuxième personne peut autoriser les captures pour l’assistance, pour %Ln minutes au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::protection::Practice</name>
    <message>
        <source>It flickers, or tires the eye: less strength, or a finer grain.</source>
        <translation>Cela scintille ou fatigue l’œil&#x202f;: moins d’intensité, ou un grain plus fin.</translation>
    </message>
    <message>
        <source>It is hard to read: larger letters, more strength, or 4 frames per pad where policy allows them.</source>
        <translation>C’est difficile à lire&#x202f;: lettres plus grandes, plus d’intensité, ou 4 images par grille si la politique le permet.</translation>
    </message>
    <message>
        <source>Nothing helps: turn on reduced motion in the desktop&apos;s settings. Then nothing is scrambled, as on a display below 50 Hz, and policy decides what may still be shown.</source>
        <translation>Rien n’y fait&#x202f;: activez la réduction des animations dans les paramètres du bureau. Alors rien n’est brouillé, comme sur un écran sous 50 Hz, et la politique décide de ce qui peut encore être affiché.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the practice field</source>
        <translation>Afficher le champ d’essai</translation>
    </message>
    <message>
        <source>How a lit field looks to you</source>
        <translation>Un champ affiché, tel que vous le voyez</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: nothing is scrambled, and no field but this one can be shown until that ends.</source>
        <translation>Les captures d’écran sont autorisées pour l’assistance&#x202f;: rien n’est brouillé, et aucun champ sauf celui-ci ne peut être affiché avant la fin.</translation>
    </message>
    <message>
        <source>This window is in no picture, so nothing has to be scrambled: letters are plain, and only their size is yours to choose.</source>
        <translation>Cette fenêtre n’est dans aucune capture, donc rien ne doit être brouillé&#x202f;: les lettres sont ordinaires, et vous ne choisissez que leur taille.</translation>
    </message>
    <message>
        <source>Nothing is scrambled here, so letters are plain, and only their size is yours to choose. %1 %2</source>
        <translation>Rien n’est brouillé ici, donc les lettres sont ordinaires, et vous ne choisissez que leur taille. %1 %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PracticeField</name>
    <message>
        <source>Practice field, fictional number</source>
        <translation>Champ d’essai, numéro fictif</translation>
    </message>
    <message>
        <source>%1, hidden. Hold the space bar to show it.</source>
        <translation>%1, masqué. Maintenez la barre d’espace pour l’afficher.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – maintenir pour voir</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ProtectionPage</name>
    <message>
        <source>Screen protection</source>
        <translation>Protection de l’écran</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ScreenNow</name>
    <message>
        <source>A program that asks for a picture of the screen is noticed, and the field is hidden.</source>
        <translation>Un programme qui demande une capture d’écran est remarqué, et le champ est masqué.</translation>
    </message>
    <message>
        <source>Nobody watches who asks for pictures: this window is in none of them.</source>
        <translation>Personne ne surveille qui demande des captures&#x202f;: cette fenêtre n’est dans aucune.</translation>
    </message>
    <message>
        <source>A program that takes a picture of the screen is not noticed.</source>
        <translation>Un programme qui fait une capture d’écran n’est pas remarqué.</translation>
    </message>
    <message>
        <source>What can still see a lit field</source>
        <translation>Ce qui peut encore voir un champ affiché</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is a remote session: the screen is somewhere else.</source>
        <translation>C’est une session à distance&#x202f;: l’écran est ailleurs.</translation>
    </message>
    <message>
        <source>The screen is on this machine.</source>
        <translation>L’écran est sur cette machine.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Une caméra, et une personne qui regarde l’écran.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::SupportCard</name>
    <message>
        <source>Allow pictures for support…</source>
        <translation>Autoriser les captures pour l’assistance…</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Mot de passe de la deuxième personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pictures for support</source>
        <translation>Captures pour l’assistance</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Second person&apos;s name</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed at the moment. The bar at the window&apos;s bottom ends it.</source>
        <translation>Les captures d’écran sont autorisées en ce moment. La barre en bas de la fenêtre y met fin.</translation>
    </message>
    <message>
        <source>The policy of this vault does not allow pictures of the screen for support.</source>
        <translation>La politique de ce coffre n’autorise pas les captures d’écran pour l’assistance.</translation>
    </message>
    <message>
        <source>To show support what this screen shows, a second person, a supervisor or an administrator, allows pictures of it for some minutes. Nothing can be shown meanwhile, and it is on record under their name.</source>
        <translation>Pour montrer cet écran à l’assistance, une deuxième personne, superviseur ou administrateur, en autorise les captures pendant quelques minutes. Rien ne peut être affiché entre-temps, et c’est inscrit au journal sous son nom.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Allow pictures</source>
        <translation>Autoriser les captures</translation>
    </message>
    <message>
        <source>A second person types their name and their password here.</source>
        <translation>Une deuxième personne saisit ici son nom et son mot de passe.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Code of the second person, if they have a second factor</source>
        <translation>Code de la deuxième personne, si elle a un second facteur</translation>
    </message>
    <message>
        <source>Code, if they have one</source>
        <translation>Code, si elle en a un</translation>
    </message>
    <message>
        <source>Pictures of the screen for support are not allowed on this machine.</source>
        <translation>Les images de l’écran pour l’assistance ne sont pas autorisées sur ce poste.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Left out of pictures</source>
        <translation>Exclu des captures</translation>
    </message>
    <message>
        <source>Scrambled</source>
        <translation>Brouillé</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>The system leaves this window out of every picture of the screen.</source>
        <translation>Le système exclut cette fenêtre de toutes les captures d’écran.</translation>
    </message>
    <message>
        <source>A picture of the screen shows noise where a field is lit; the eye reads it all the same.</source>
        <translation>Une capture d’écran montre du bruit là où un champ est affiché&#x202f;; l’œil le lit quand même.</translation>
    </message>
    <message>
        <source>A picture of the screen shows a lit field as it is.</source>
        <translation>Une capture d’écran montre un champ affiché tel quel.</translation>
    </message>
    <message>
        <source>Any screen</source>
        <translation>Tout écran</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Click or hold</source>
        <translation>Clic ou maintien</translation>
    </message>
    <message>
        <source>The policy lets %1 data be shown in plain letters here.</source>
        <translation>La politique permet d’afficher ici les données %1 en lettres ordinaires.</translation>
    </message>
    <message>
        <source>The policy does not let %1 data be shown here.</source>
        <translation>La politique ne permet pas d’afficher ici les données %1.</translation>
    </message>
    <message>
        <source>frames per pad</source>
        <translation>images par grille</translation>
    </message>
    <message>
        <source>remote sessions</source>
        <translation>sessions à distance</translation>
    </message>
    <message>
        <source>the mark over the page</source>
        <translation>la marque sur la page</translation>
    </message>
    <message>
        <source>pictures for support</source>
        <translation>images pour l’assistance</translation>
    </message>
    <message>
        <source>how long a second person&apos;s yes lasts</source>
        <translation>durée du oui d’une seconde personne</translation>
    </message>
    <message>
        <source>least protection</source>
        <translation>protection minimale</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>façon d’afficher</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>le masque</translation>
    </message>
    <message>
        <source>whether it is shown</source>
        <translation>si on affiche</translation>
    </message>
    <message>
        <source>how long it is shown</source>
        <translation>durée d’affichage</translation>
    </message>
    <message>
        <source>views an hour</source>
        <translation>vues par heure</translation>
    </message>
    <message>
        <source>views a shift</source>
        <translation>vues par service</translation>
    </message>
    <message>
        <source>speaking it</source>
        <translation>lecture à voix haute</translation>
    </message>
    <message>
        <source>only during a call</source>
        <translation>seulement pendant un appel</translation>
    </message>
    <message>
        <source>only for a verified caller</source>
        <translation>seulement pour un appelant vérifié</translation>
    </message>
    <message>
        <source>a second person&apos;s yes</source>
        <translation>le oui d’une seconde personne</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A class of data, and what of its protection is meant</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Fixé par l’informatique dans %1 ; demandez-lui de le changer.</translation>
    </message>
    <message>
        <source>Set by IT in %1, and not to be changed here: %2.</source>
        <translation>Fixé par l’informatique dans %1 et non modifiable ici : %2.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::Actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Start a call</source>
        <translation>&amp;Commencer un appel</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>&amp;Terminer l’appel</translation>
    </message>
    <message>
        <source>&amp;Verify the caller</source>
        <translation>&amp;Vérifier l’appelant</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;next order</source>
        <translation>Commande &amp;suivante du client</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;order before</source>
        <translation>Commande &amp;précédente du client</translation>
    </message>
    <message>
        <source>&amp;Correct the field…</source>
        <translation>&amp;Corriger le champ…</translation>
    </message>
    <message>
        <source>&amp;Access log</source>
        <translation>&amp;Journal des accès</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Screen &amp;protection…</source>
        <translation>&amp;Protection de l’écran…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Answer the next call</source>
        <translation>&amp;Répondre à l’appel suivant</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>take back revert note tag filter</source>
        <translation>annuler retirer note étiquette filtre</translation>
    </message>
    <message>
        <source>pick up queue waiting pop</source>
        <translation>décrocher file attente</translation>
    </message>
    <message>
        <source>begin answer phone pick up</source>
        <translation>commencer répondre téléphone décrocher</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>raccrocher finir téléphone</translation>
    </message>
    <message>
        <source>check identity prove who</source>
        <translation>vérifier identité prouver qui</translation>
    </message>
    <message>
        <source>find look up customer order</source>
        <translation>trouver chercher client commande</translation>
    </message>
    <message>
        <source>return previous before</source>
        <translation>revenir précédent avant</translation>
    </message>
    <message>
        <source>&amp;Close the customer</source>
        <translation>&amp;Fermer le client</translation>
    </message>
    <message>
        <source>tab leave done</source>
        <translation>onglet quitter fini</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Client s&amp;uivant</translation>
    </message>
    <message>
        <source>tab switch</source>
        <translation>onglet changer</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>Clie&amp;nt précédent</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>Colonne su&amp;ivante</translation>
    </message>
    <message>
        <source>pane panel move</source>
        <translation>volet panneau déplacer</translation>
    </message>
    <message>
        <source>Column be&amp;fore</source>
        <translation>Co&amp;lonne précédente</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Écrire une note</translation>
    </message>
    <message>
        <source>comment remark type</source>
        <translation>commentaire remarque saisir</translation>
    </message>
    <message>
        <source>&amp;Tag the customer</source>
        <translation>Éti&amp;queter le client</translation>
    </message>
    <message>
        <source>label mark add</source>
        <translation>libellé marquer ajouter</translation>
    </message>
    <message>
        <source>newer later</source>
        <translation>plus récent plus tard</translation>
    </message>
    <message>
        <source>older earlier previous</source>
        <translation>plus ancien plus tôt précédent</translation>
    </message>
    <message>
        <source>edit change fix value</source>
        <translation>modifier changer rectifier valeur</translation>
    </message>
    <message>
        <source>audit who looked review history</source>
        <translation>audit qui a consulté revue historique</translation>
    </message>
    <message>
        <source>load file shop csv</source>
        <translation>charger fichier boutique CSV</translation>
    </message>
    <message>
        <source>light night theme colours</source>
        <translation>clair nuit thème couleurs</translation>
    </message>
    <message>
        <source>colours see theme</source>
        <translation>couleurs voir thème</translation>
    </message>
    <message>
        <source>colours system theme</source>
        <translation>couleurs système thème</translation>
    </message>
    <message>
        <source>pictures screenshots shield policy</source>
        <translation>captures écran bouclier politique</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>Panneau d’app&amp;el</translation>
    </message>
    <message>
        <source>fold hide show right side</source>
        <translation>replier masquer afficher côté droit</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>palette run</source>
        <translation>palette exécuter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>touches aide</translation>
    </message>
    <message>
        <source>screenshot share help</source>
        <translation>capture partager aide</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>account secret new</source>
        <translation>compte secret nouveau</translation>
    </message>
    <message>
        <source>Second &amp;factor…</source>
        <translation>Second &amp;facteur…</translation>
    </message>
    <message>
        <source>account code authenticator phone totp</source>
        <translation>compte code authentification téléphone TOTP</translation>
    </message>
    <message>
        <source>away pause break</source>
        <translation>absent pause coupure</translation>
    </message>
    <message>
        <source>log off leave</source>
        <translation>déconnecter quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>quitter fermer</translation>
    </message>
    <message>
        <source>On a masked field</source>
        <translation>Sur un champ masqué</translation>
    </message>
    <message>
        <source>Look at it, or hold the key to look</source>
        <translation>Le consulter, ou maintenir la touche pour le voir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le consulter</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Le masquer de nouveau</translation>
    </message>
    <message>
        <source>On a record</source>
        <translation>Sur une fiche</translation>
    </message>
    <message>
        <source>Leave it, back to where you came from</source>
        <translation>La quitter et revenir d’où vous venez</translation>
    </message>
    <message>
        <source>To the first customer that is open, up to the ninth</source>
        <translation>Au premier client ouvert, jusqu’au neuvième</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Pendant la recherche</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Ouvrir le premier résultat</translation>
    </message>
    <message>
        <source>Into the results, and back to the box</source>
        <translation>Vers les résultats, et retour à la zone</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Vider la zone</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>Dans une note</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Take a mask back that hides no such number</source>
        <translation>Retirer un masque qui ne cache aucun numéro de ce genre</translation>
    </message>
    <message>
        <source>In the wrap-up</source>
        <translation>Pendant la clôture</translation>
    </message>
    <message>
        <source>Finish the call with the chosen outcome</source>
        <translation>Clôturer l’appel avec le résultat choisi</translation>
    </message>
    <message>
        <source>As &amp;the desktop</source>
        <translation>&amp;Comme le bureau</translation>
    </message>
    <message>
        <source>Allow pictures for su&amp;pport…</source>
        <translation>Autoriser les captures pour l’&amp;assistance…</translation>
    </message>
    <message>
        <source>Put the call on &amp;hold</source>
        <translation>Mettre l’appel en &amp;attente</translation>
    </message>
    <message>
        <source>park wait second line</source>
        <translation>parquer attendre deuxième ligne</translation>
    </message>
    <message>
        <source>&amp;Resume the call on hold</source>
        <translation>&amp;Reprendre l’appel en attente</translation>
    </message>
    <message>
        <source>take up back continue second line swap</source>
        <translation>reprendre retour continuer deuxième ligne</translation>
    </message>
    <message>
        <source>Ask for &amp;more views</source>
        <translation>&amp;Demander des consultations</translation>
    </message>
    <message>
        <source>budget used up supervisor top up limit</source>
        <translation>budget épuisé superviseur recharger limite</translation>
    </message>
    <message>
        <source>&amp;Give more views</source>
        <translation>Accorder des &amp;consultations</translation>
    </message>
    <message>
        <source>top up budget grant colleague</source>
        <translation>recharger budget accorder collègue</translation>
    </message>
    <message>
        <source>S&amp;peak the field</source>
        <translation>&amp;Lire le champ à voix haute</translation>
    </message>
    <message>
        <source>read aloud say screen reader value</source>
        <translation>lire voix haute dire lecteur d’écran valeur</translation>
    </message>
    <message>
        <source>%1 (set by IT, %2)</source>
        <extracomment>What stands for an act that is not the person&apos;s to do: its name, and the file of IT&apos;s that says so</extracomment>
        <translation>%1 (fixé par l’informatique, %2)</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Fixé par l’informatique dans %1 ; demandez-lui de le changer.</translation>
    </message>
    <message>
        <source>On a call that waits</source>
        <translation>Sur un appel en attente</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>Dans le journal des accès</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Tout ce qui vient de cette personne</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Tout ce qui concerne cette fiche</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Seulement cette action</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ApprovalBar</name>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>%1 asks to see a field: %2 of %3.</source>
        <translation>%1 demande à voir un champ&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source> Reason: %1.</source>
        <translation> Motif&#x202f;: %1.</translation>
    </message>
    <message>
        <source> Call %1.</source>
        <translation> Appel %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Minutes that the grant lasts</source>
        <translation>Durée de l’accord en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Granted. Your colleague may see it now.</source>
        <translation>Accordé. Votre collègue peut le voir maintenant.</translation>
    </message>
    <message>
        <source>Refused. Your colleague is told.</source>
        <translation>Refusé. Votre collègue en est informé.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CallClock</name>
    <message>
        <source>●  Call %1:%2</source>
        <translation>●  Appel %1:%2</translation>
    </message>
    <message>
        <source>A call is open</source>
        <translation>Un appel est ouvert</translation>
    </message>
    <message>
        <source>A call is open for one minute</source>
        <translation>Un appel est ouvert depuis une minute</translation>
    </message>
    <message numerus="yes">
        <source>A call is open for %Ln minutes</source>
        <translation>
            <numerusform>Un appel est ouvert depuis %Ln minute</numerusform>
            <numerusform>Un appel est ouvert depuis %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>○  Wrap-up %1:%2</source>
        <translation>○  Clôture %1:%2</translation>
    </message>
    <message>
        <source>The last call is wrapped up</source>
        <translation>Le dernier appel est en cours de clôture</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>L’appel est terminé</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>Cette commande n’existe pas</translation>
    </message>
    <message>
        <source>Try another word for it, or press Esc and open the menus above.</source>
        <translation>Essayez un autre mot, ou appuyez sur Échap et ouvrez les menus ci-dessus.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::DeskActions</name>
    <message>
        <source>Go to %1</source>
        <comment>a customer who is open</comment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Clients ouverts</translation>
    </message>
</context>
<context>
    <name>scrim::shell::GrantBar</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 (%2) waits for access. Approving passes on keys that you hold; it is recorded under your name.</source>
        <translation>%1 (%2) attend un accès. Approuver transmet des clés que vous détenez&#x202f;; c’est inscrit au journal sous votre nom.</translation>
    </message>
    <message>
        <source>Approved. Your colleague has access now.</source>
        <translation>Approuvé. Votre collègue a maintenant accès.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Session de %1, %2</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MainWindow</name>
    <message>
        <source>%1 – Scrim</source>
        <translation>%1 – Scrim</translation>
    </message>
    <message>
        <source>Your password is over tomorrow. Change it: Desk &gt; Change password.</source>
        <translation>Votre mot de passe expire demain. Changez-le&#x202f;: Poste &gt; Changer le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Your password is over in %Ln days. Change it: Desk &gt; Change password.</source>
        <translation>
            <numerusform>Votre mot de passe expire dans %Ln jour. Changez-le&#x202f;: Poste &gt; Changer le mot de passe.</numerusform>
            <numerusform>Votre mot de passe expire dans %Ln jours. Changez-le&#x202f;: Poste &gt; Changer le mot de passe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MoreViews</name>
    <message numerus="yes">
        <source>You have %Ln more %1 views.</source>
        <comment>a class of fields</comment>
        <translation>
            <numerusform>Vous avez %Ln consultation de plus (données %1).</numerusform>
            <numerusform>Vous avez %Ln consultations de plus (données %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for more %1 views. A supervisor sees it at their desk.</source>
        <comment>a class of fields</comment>
        <translation>Consultations demandées (données %1). Un superviseur le voit à son poste.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the keyboard shortcuts</source>
        <translation>Fermer les raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>scrim::shell::SupportBar</name>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End pictures for support now</source>
        <translation>Mettre fin maintenant aux captures pour l’assistance</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support. Nothing can be shown meanwhile.</source>
        <translation>Les captures d’écran sont autorisées pour l’assistance. Rien ne peut être affiché entre-temps.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: %1 left. Nothing can be shown meanwhile.</source>
        <translation>Les captures d’écran sont autorisées pour l’assistance&#x202f;: encore %1. Rien ne peut être affiché entre-temps.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::TopUpBar</name>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this hour.</source>
        <translation>%1 demande davantage de consultations (données %2) : %3 sur %4 sont utilisées cette heure.</translation>
    </message>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this shift.</source>
        <translation>%1 demande davantage de consultations (données %2) : %3 sur %4 sont utilisées pour ce service.</translation>
    </message>
    <message>
        <source>How many views more</source>
        <translation>Combien de consultations de plus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Given. Your colleague may go on.</source>
        <translation>Accordé. Votre collègue peut continuer.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Announcer</name>
    <message>
        <source>%1: </source>
        <comment>the label of a field whose value is spoken</comment>
        <translation>%1 : </translation>
    </message>
</context>
<context>
    <name>scrim::shield::ApprovalPrompt</name>
    <message>
        <source>Ask a supervisor</source>
        <translation>Demander à un superviseur</translation>
    </message>
    <message>
        <source>They see whose field it is, your reason and your name. Esc lets it be.</source>
        <translation>La personne voit à qui est le champ, votre motif et votre nom. Échap annule.</translation>
    </message>
    <message>
        <source>%1: this takes a second person.</source>
        <translation>%1&#x202f;: ceci demande une deuxième personne.</translation>
    </message>
    <message>
        <source>Asked. Waiting for a second person.</source>
        <translation>Demandé. En attente d’une deuxième personne.</translation>
    </message>
    <message>
        <source>%1: a second person said yes, until %2. View it again.</source>
        <translation>%1&#x202f;: une deuxième personne a dit oui, jusqu’à %2. Consultez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: the second person said no, or nobody answered in time. Ask again, or go on without.</source>
        <translation>%1 : la deuxième personne a dit non, ou personne n’a répondu à temps. Redemandez, ou continuez sans.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::MaskedField</name>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – maintenir pour voir</translation>
    </message>
    <message>
        <source>shown on screen</source>
        <translation>affiché à l’écran</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Press to hide it.</source>
        <translation>Appuyez pour le masquer.</translation>
    </message>
    <message>
        <source>Your role has no key to it.</source>
        <translation>Votre rôle n’en a pas la clé.</translation>
    </message>
    <message>
        <source>Hold the space bar to view it.</source>
        <translation>Maintenez la barre d’espace pour le voir.</translation>
    </message>
    <message numerus="yes">
        <source>Press to view it for %Ln seconds.</source>
        <translation>
            <numerusform>Appuyez pour le voir pendant %Ln seconde.</numerusform>
            <numerusform>Appuyez pour le voir pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have it spoken: Call &gt; Speak the field.</source>
        <translation>Pour l’entendre : Appel &gt; Lire le champ à voix haute.</translation>
    </message>
    <message>
        <source>Press to end the speaking.</source>
        <translation>Appuyez pour arrêter la lecture.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::ReasonPrompt</name>
    <message>
        <source>Click one or type its number; it is recorded. Esc leaves the field hidden.</source>
        <translation>Cliquez sur l’un d’eux ou saisissez son numéro&#x202f;; il est inscrit au journal. Échap laisse le champ masqué.</translation>
    </message>
    <message>
        <source>%1: why do you need to see it?</source>
        <translation>%1&#x202f;: pourquoi devez-vous le voir&#x202f;?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre motif</translation>
    </message>
    <message>
        <source>In a few words, without any number of the customer&apos;s</source>
        <translation>En quelques mots, sans aucun numéro du client</translation>
    </message>
    <message>
        <source>Enter records it. Esc leaves the field hidden.</source>
        <translation>Entrée l’enregistre. Échap laisse le champ masqué.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Spotlight</name>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space bar on the field to view it.</source>
        <translation>Maintenez le bouton de la souris ou la barre d’espace sur le champ pour le voir.</translation>
    </message>
    <message>
        <source>One moment: keep holding.</source>
        <translation>Un instant&#x202f;: continuez à maintenir.</translation>
    </message>
    <message>
        <source>Noted. Hold the mouse button or the space bar on the field to view it.</source>
        <translation>C’est noté. Maintenez le bouton de la souris ou la barre d’espace sur le champ pour le voir.</translation>
    </message>
    <message>
        <source>Nothing is shown: a program took a picture of the screen a moment ago. Try again in a few seconds.</source>
        <translation>Rien n’est affiché&#x202f;: un programme a fait une capture d’écran il y a un instant. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing is shown: another program holds the keyboard or the pointer. Close it and try again.</source>
        <translation>Rien n’est affiché&#x202f;: un autre programme retient le clavier ou le pointeur. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Copying and pictures are off for masked fields. The attempt was recorded.</source>
        <translation>La copie et les captures sont désactivées pour les champs masqués. La tentative a été inscrite au journal.</translation>
    </message>
    <message>
        <source>%1 asked for a picture of the screen, so the field was hidden. It is on record.</source>
        <translation>%1 a demandé une capture d’écran, donc le champ a été masqué. C’est inscrit au journal.</translation>
    </message>
    <message>
        <source>Nothing is spoken, because no screen reader is running. Start it, and try again.</source>
        <translation>Rien n’est lu, car aucun lecteur d’écran n’est en marche. Démarrez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::AccountPages</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>From now on you sign in with a code as well.</source>
        <translation>Désormais, vous vous connectez aussi avec un code.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::DemoPanel</name>
    <message>
        <source>This vault is fictional. Sign in as one of:</source>
        <translation>Ce coffre est fictif. Connectez-vous comme&#x202f;:</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Se connecter comme %1</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1, mot de passe %2</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::EnrolPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>Code actuel</translation>
    </message>
    <message>
        <source>Code of the app that you use now</source>
        <translation>Code de l’application que vous utilisez actuellement</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Code que l’application affiche</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai conservés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. From then on you sign in with your password and a code that the app shows.</source>
        <translation>Il vous faut une application d’authentification sur votre téléphone. Dès lors, vous vous connectez avec votre mot de passe et un code que l’application affiche.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the text below into it.</source>
        <translation>Scannez ceci avec l’application, ou saisissez-y le texte ci-dessous.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once without the phone. You see them only now: write them down or print them, and keep them away from this desk.</source>
        <translation>Chacun de ces codes vous connecte une fois sans le téléphone. Vous ne les voyez que maintenant&#x202f;: notez-les ou imprimez-les, et gardez-les loin de ce poste.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Secret for the app: %1</source>
        <translation>Secret pour l’application&#x202f;: %1</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <translation>Saisissez le code que l’application affiche.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 is signed in. Type your password to go on.</source>
        <translation>%1 est connecté. Saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>A call waits. Unlock the desk to see it.</source>
        <translation>Un appel attend. Déverrouillez le poste pour le voir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait. Unlock the desk to see them.</source>
        <translation>
            <numerusform>%Ln appel attend. Déverrouillez le poste pour le voir.</numerusform>
            <numerusform>%Ln appels attendent. Déverrouillez le poste pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>Le poste est verrouillé.</translation>
    </message>
    <message>
        <source>The password is wrong, or your account is disabled. Try again, or ask an admin.</source>
        <translation>Le mot de passe est faux, ou votre compte est désactivé. Réessayez, ou adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockoutNote</name>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::PasswordPage</name>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Remplissez les trois champs.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>Les deux nouveaux mots de passe diffèrent. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
    <message>
        <source>The same secret stands below as text.</source>
        <translation>Le même secret figure ci-dessous en texte.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation>Saisissez votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Code, if you have a second factor</source>
        <translation>Code, si vous avez un second facteur</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::StrengthMeter</name>
    <message>
        <source>very weak</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Strength of the new password</source>
        <translation>Force du nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and digits.</source>
        <translation>Au moins 12 caractères, lettres et chiffres.</translation>
    </message>
    <message>
        <source>Strength: %1.</source>
        <translation>Force&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Strength: %1. %2</source>
        <translation>Force&#x202f;: %1. %2</translation>
    </message>
</context>
</TS>
