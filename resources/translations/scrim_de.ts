<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Timeline</name>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Difference in the shop&apos;s figures</source>
        <translation>Abweichung in den Zahlen des Shops</translation>
    </message>
    <message>
        <source>Taxes included</source>
        <translation>Enthaltene Steuern</translation>
    </message>
    <message>
        <source>Discount included</source>
        <translation>Enthaltener Rabatt</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Feldklasse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Aufgedeckt für</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <translation>%1 oder %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Während eines Anrufs</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Ohne Anruf</translation>
    </message>
    <message>
        <source>Contains &quot;%1&quot;</source>
        <translation>Enthält „%1“</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>On %1 at %2</source>
        <translation>Am %1 um %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>einem Datensatz</translation>
    </message>
    <message>
        <source>the customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>the order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>the record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>began to rotate the key</source>
        <translation>zu erneuern begonnen</translation>
    </message>
    <message>
        <source>went on rotating the key</source>
        <translation>weiter erneuert</translation>
    </message>
    <message>
        <source>rotated the key</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source> (the last four)</source>
        <translation> (die letzten vier)</translation>
    </message>
    <message>
        <source> (the postcode)</source>
        <translation> (die Postleitzahl)</translation>
    </message>
    <message>
        <source>, which failed</source>
        <translation>, was fehlschlug</translation>
    </message>
    <message>
        <source>, and it matched</source>
        <translation>, und es stimmte</translation>
    </message>
    <message>
        <source>, and it did not match</source>
        <translation>, und es stimmte nicht</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, during call %1</source>
        <translation>, im Anruf %1</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <translation>, Grund: %1</translation>
    </message>
    <message>
        <source>It was lit for %1 s.</source>
        <translation>Das Feld war %1 s aufgedeckt.</translation>
    </message>
    <message>
        <source>{when} {who} created the account {other}, in the role {what}{more}.</source>
        <translation>{when} hat {who} das Konto {other} in der Rolle {what} angelegt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} disabled the account {other}{more}.</source>
        <translation>{when} hat {who} das Konto {other} deaktiviert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} enabled the account {other}{more}.</source>
        <translation>{when} hat {who} das Konto {other} aktiviert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed {other} one look that takes a second person, for {minutes} minutes{more}.</source>
        <translation>{when} hat {who} {other} für {minutes} Minuten einen Einblick erlaubt, der eine zweite Person braucht{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person and was refused{why}{more}.</source>
        <translation>{when} wollte {who} {other} einen Einblick erlauben, der eine zweite Person braucht, und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person, which failed{why}{more}.</source>
        <translation>{when} wollte {who} {other} einen Einblick erlauben, der eine zweite Person braucht, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} did not allow {other} a look that takes a second person{more}.</source>
        <translation>{when} hat {who} {other} einen Einblick, der eine zweite Person braucht, nicht erlaubt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} asked a second person for one look at {field} of {record}{more}.</source>
        <translation>{when} hat {who} eine zweite Person um einen Einblick gebeten: {field} von {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} eine zweite Person um einen Einblick bitten ({field} von {record}) und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} eine zweite Person um einen Einblick bitten ({field} von {record}), was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the call {other} of {who} ended{why}.</source>
        <translation>{when} endete der Anruf {other} von {who}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} began the call {other}.</source>
        <translation>{when} hat {who} den Anruf {other} begonnen.</translation>
    </message>
    <message>
        <source>{when} {who} allowed pictures of the screen at the desk of {other} for {minutes} minutes{more}.</source>
        <translation>{when} hat {who} am Arbeitsplatz von {other} für {minutes} Minuten Bildschirmaufnahmen erlaubt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow pictures of the screen at the desk of {other} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} am Arbeitsplatz von {other} Bildschirmaufnahmen erlauben und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} no longer allowed pictures of the screen, which {other} had allowed{why}{more}.</source>
        <translation>{when} endete am Arbeitsplatz von {who} die Erlaubnis für Bildschirmaufnahmen, die {other} erteilt hatte{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} was protected against pictures of the screen ({what}){more}.</source>
        <translation>{when} war das Fenster von {who} vor Bildschirmaufnahmen geschützt ({what}){more}.</translation>
    </message>
    <message>
        <source>{when}, while {who} was signed in, the program {program} may have taken a picture of the screen ({what}){more}.</source>
        <translation>{when}, während {who} angemeldet war, hat das Programm {program} vielleicht den Bildschirm aufgenommen ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} lost its protection against pictures of the screen ({what}){more}.</source>
        <translation>{when} hat das Fenster von {who} seinen Schutz vor Bildschirmaufnahmen verloren ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} it was seen that the clock of {station} had been turned{more}.</source>
        <translation>{when} fiel auf, dass die Uhr von {station} verstellt worden war{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}{more}.</source>
        <translation>{when} hat {who} versucht, {field} von {record} zu kopieren{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}, which was blocked{more}.</source>
        <translation>{when} hat {who} versucht, {field} von {record} zu kopieren, was verhindert wurde{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the password of {other}{more}.</source>
        <translation>{when} hat {who} das Passwort von {other} geändert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} exported the access log as {what}{more}.</source>
        <translation>{when} hat {who} das Zugriffsprotokoll als {what} exportiert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} das Zugriffsprotokoll als {what} exportieren und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} das Zugriffsprotokoll als {what} exportieren, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {field} of {record}, which {who} had looked at, went dark{why}{more}.</source>
        <translation>{when} wurde {field} von {record} nach dem Einblick von {who} wieder verdeckt{why}{more}.</translation>
    </message>
    <message>
        <source>{when} it was put on record that {field} of {record}, which {who} had looked at, was lit when Scrim ended{more}.</source>
        <translation>{when} wurde protokolliert, dass {field} von {record} nach dem Einblick von {who} noch aufgedeckt war, als Scrim endete{more}.</translation>
    </message>
    <message>
        <source>{when} {who} corrected {field} of {record}{more}.</source>
        <translation>{when} hat {who} {field} von {record} korrigiert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} {field} von {record} korrigieren und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} {field} von {record} korrigieren, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked at {field} of {record}{more}.</source>
        <translation>{when} hat {who} {field} von {record} angesehen{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record} and was refused{more}{why}.</source>
        <translation>{when} wollte {who} {field} von {record} ansehen und wurde abgewiesen{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record}, which failed{more}{why}.</source>
        <translation>{when} wollte {who} {field} von {record} ansehen, was fehlschlug{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{more}.</source>
        <translation>{when} hat {who} geprüft, was ein Anrufer als {field} von {record} nannte{what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to check what a caller said as {field} of {record}{what} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} prüfen, was ein Anrufer als {field} von {record} nannte{what}, und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{why}{more}.</source>
        <translation>{when} hat {who} geprüft, was ein Anrufer als {field} von {record} nannte{what}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} approved the access of {other}{more}.</source>
        <translation>{when} hat {who} den Zugriff von {other} freigegeben{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records{more}.</source>
        <translation>{when} hat {who} Datensätze importiert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to import records and was refused{why}{more}.</source>
        <translation>{when} wollte {who} Datensätze importieren und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records, which failed{why}{more}.</source>
        <translation>{when} wollte {who} Datensätze importieren, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} {what} to {class} data{more}.</source>
        <translation>{when} hat {who} den Schlüssel für {class} {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to rotate the key to {class} data and was refused{why}{more}.</source>
        <translation>{when} wollte {who} den Schlüssel für {class} erneuern und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was rotating the key to {class} data, which was left{why}{more}.</source>
        <translation>{when} war {who} dabei, den Schlüssel für {class} zu erneuern, was unvollendet blieb{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim ended at {station}.</source>
        <translation>{when} endete Scrim an {station}.</translation>
    </message>
    <message>
        <source>{when} {who} moved the old part of the access log into the archive{more}.</source>
        <translation>{when} hat {who} den alten Teil des Zugriffsprotokolls ins Archiv verschoben{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive and was refused{why}{more}.</source>
        <translation>{when} wollte {who} den alten Teil des Zugriffsprotokolls ins Archiv verschieben und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive, which failed{why}{more}.</source>
        <translation>{when} wollte {who} den alten Teil des Zugriffsprotokolls ins Archiv verschieben, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on entry {entry}: {note}{more}.</source>
        <translation>{when} hat {who} eine Notiz zu Eintrag {entry} geschrieben: {note}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on entry {entry} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} eine Notiz zu Eintrag {entry} schreiben und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim was started at {station}.</source>
        <translation>{when} wurde Scrim an {station} gestartet.</translation>
    </message>
    <message>
        <source>{when} {who} asked for a proof out of the access log{more}.</source>
        <translation>{when} hat {who} einen Nachweis aus dem Zugriffsprotokoll verlangt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} deleted the archived old part of the access log{more}.</source>
        <translation>{when} hat {who} den archivierten alten Teil des Zugriffsprotokolls gelöscht{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log and was refused{why}{more}.</source>
        <translation>{when} wollte {who} den archivierten alten Teil des Zugriffsprotokolls löschen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log, which failed{why}{more}.</source>
        <translation>{when} wollte {who} den archivierten alten Teil des Zugriffsprotokolls löschen, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} read the access log{what}{more}.</source>
        <translation>{when} hat {who} das Zugriffsprotokoll gelesen{what}{more}.</translation>
    </message>
    <message>
        <source>{when} the access log took entries again; it had been stopped{why}{more}.</source>
        <translation>{when} nahm das Zugriffsprotokoll wieder Einträge an; es war angehalten worden{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} judged a finding of the review{more}.</source>
        <translation>{when} hat {who} einen Befund der Prüfung beurteilt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to judge a finding of the review and was refused{why}{more}.</source>
        <translation>{when} wollte {who} einen Befund der Prüfung beurteilen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed off a day of the review{more}.</source>
        <translation>{when} hat {who} einen Tag der Prüfung abgezeichnet{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to sign off a day of the review and was refused{why}{more}.</source>
        <translation>{when} wollte {who} einen Tag der Prüfung abzeichnen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it held{more}.</source>
        <translation>{when} hat {who} die Echtheit des Zugriffsprotokolls geprüft, und es stimmte{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it did not hold{more}.</source>
        <translation>{when} hat {who} die Echtheit des Zugriffsprotokolls geprüft, und es stimmte nicht{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on {record}{more}.</source>
        <translation>{when} hat {who} eine Notiz zu {record} geschrieben{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct a note on {record} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} eine Notiz zu {record} korrigieren und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on {record}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} eine Notiz zu {record} schreiben, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} numbers were masked in a note of {who} on {record}{more}.</source>
        <translation>{when} wurden in einer Notiz von {who} zu {record} Nummern maskiert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a masked number back in a note on {record}{more}.</source>
        <translation>{when} hat {who} die Maskierung einer Nummer in einer Notiz zu {record} zurückgenommen{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted a masked number back in a note on {record} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} die Maskierung einer Nummer in einer Notiz zu {record} zurücknehmen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the policy{more}.</source>
        <translation>{when} hat {who} die Richtlinie geändert{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} took up the policy{more}.</source>
        <translation>{when} hat der Arbeitsplatz von {who} die Richtlinie übernommen{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} could not take up the policy{why}{more}.</source>
        <translation>{when} konnte der Arbeitsplatz von {who} die Richtlinie nicht übernehmen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} opened the masked record of {record}{more}.</source>
        <translation>{when} hat {who} die maskierte Ansicht von {record} geöffnet{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked up a whole e-mail, phone, card ending or postcode{more}.</source>
        <translation>{when} hat {who} nach einer ganzen E-Mail-Adresse, Telefonnummer, Kartenendung oder Postleitzahl gesucht{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} was locked{why}{more}.</source>
        <translation>{when} wurde der Arbeitsplatz von {who} gesperrt{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed in at {station}{more}.</source>
        <translation>{when} hat sich {who} an {station} angemeldet{more}.</translation>
    </message>
    <message>
        <source>{when} somebody tried to sign in at {station} as {who} and was refused{why}{more}.</source>
        <translation>{when} hat jemand versucht, sich an {station} als {who} anzumelden, und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed out{more}.</source>
        <translation>{when} hat sich {who} abgemeldet{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the access log as it is, against what its witnesses had kept{more}.</source>
        <translation>{when} hat {who} das Zugriffsprotokoll so angenommen, wie es ist, entgegen dem, was seine Zeugen bewahrt hatten{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is and was refused{why}{more}.</source>
        <translation>{when} wollte {who} das Zugriffsprotokoll so annehmen, wie es ist, und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is, which failed{why}{more}.</source>
        <translation>{when} wollte {who} das Zugriffsprotokoll so annehmen, wie es ist, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} a witness kept a checkpoint of the access log for the first time, at {place}.</source>
        <translation>{when} hat ein Zeuge zum ersten Mal einen Prüfpunkt des Zugriffsprotokolls bewahrt, in {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}.</source>
        <translation>{when} passte das Zugriffsprotokoll nicht zu dem Prüfpunkt, den ein Zeuge bewahrt hatte, in {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}, and nobody was let in.</source>
        <translation>{when} passte das Zugriffsprotokoll nicht zu dem Prüfpunkt, den ein Zeuge bewahrt hatte, in {place}, und niemand wurde eingelassen.</translation>
    </message>
    <message>
        <source>{when} a witness of the access log could not be reached, at {place}{why}.</source>
        <translation>{when} war ein Zeuge des Zugriffsprotokolls nicht zu erreichen, in {place}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} did this: {act}{more}.</source>
        <translation>{when} hat {who} dies getan: {act}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this and was refused: {act}{more}{why}.</source>
        <translation>{when} hat {who} dies versucht und wurde abgewiesen: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this, and it failed: {act}{more}{why}.</source>
        <translation>{when} hat {who} dies versucht, und es schlug fehl: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the billing address</source>
        <translation>die Rechnungsadresse</translation>
    </message>
    <message>
        <source>the shipping address</source>
        <translation>die Lieferadresse</translation>
    </message>
    <message>
        <source>the billing phone number</source>
        <translation>die Telefonnummer der Rechnung</translation>
    </message>
    <message>
        <source>the shipping phone number</source>
        <translation>die Telefonnummer der Lieferung</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>das Geburtsdatum</translation>
    </message>
    <message>
        <source>the card number</source>
        <translation>die Kartennummer</translation>
    </message>
    <message>
        <source>the IBAN</source>
        <translation>die IBAN</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>Escape was pressed</source>
        <translation>Esc wurde gedrückt</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>ein anderes Fenster kam nach vorn</translation>
    </message>
    <message>
        <source>another field was looked at</source>
        <translation>ein anderes Feld wurde angesehen</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>die Seite wurde verlassen</translation>
    </message>
    <message>
        <source>the desk was locked</source>
        <translation>der Arbeitsplatz wurde gesperrt</translation>
    </message>
    <message>
        <source>the person signed out</source>
        <translation>die Person hat sich abgemeldet</translation>
    </message>
    <message>
        <source>the key or button was released</source>
        <translation>die Taste wurde losgelassen</translation>
    </message>
    <message>
        <source>somebody may have taken a picture of the screen</source>
        <translation>jemand hat vielleicht den Bildschirm aufgenommen</translation>
    </message>
    <message>
        <source>the screen or its protection changed</source>
        <translation>der Bildschirm oder sein Schutz hat sich geändert</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>das Fenster wurde minimiert</translation>
    </message>
    <message>
        <source>pictures were allowed for support</source>
        <translation>für den Support wurden Aufnahmen erlaubt</translation>
    </message>
    <message>
        <source>it was ended by hand</source>
        <translation>es wurde von Hand beendet</translation>
    </message>
    <message>
        <source>somebody else signed in</source>
        <translation>jemand anderes hat sich angemeldet</translation>
    </message>
    <message>
        <source>nobody had used it for a while</source>
        <translation>eine Weile lang geschah nichts</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>name or password did not fit</source>
        <translation>Name oder Passwort passte nicht</translation>
    </message>
    <message>
        <source>the policy or a missing key says no</source>
        <translation>die Richtlinie oder ein fehlender Schlüssel lässt es nicht zu</translation>
    </message>
    <message>
        <source>something was changed that must not change</source>
        <translation>etwas wurde verändert, das sich nicht ändern darf</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>der Datenträger ließ sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>Said yes to a look</source>
        <translation>Einblick erlaubt</translation>
    </message>
    <message>
        <source>Said no to a look</source>
        <translation>Einblick abgelehnt</translation>
    </message>
    <message>
        <source>Asked for a second person</source>
        <translation>Zweite Person gefragt</translation>
    </message>
    <message>
        <source>Ended a call</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Began a call</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>Allowed pictures of the screen</source>
        <translation>Bildschirmaufnahmen erlaubt</translation>
    </message>
    <message>
        <source>Pictures no longer allowed</source>
        <translation>Aufnahmen nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>Screen protected</source>
        <translation>Bildschirm geschützt</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>Screen unprotected</source>
        <translation>Bildschirm ungeschützt</translation>
    </message>
    <message>
        <source>The clock was turned</source>
        <translation>Uhr verstellt</translation>
    </message>
    <message>
        <source>Tried to copy a field</source>
        <translation>Kopierversuch</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Exported the log</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Field went dark</source>
        <translation>Feld verdeckt</translation>
    </message>
    <message>
        <source>Checked a caller&apos;s answer</source>
        <translation>Antwort des Anrufers geprüft</translation>
    </message>
    <message>
        <source>Corrected a field</source>
        <translation>Feld korrigiert</translation>
    </message>
    <message>
        <source>Looked at a field</source>
        <translation>Feld angesehen</translation>
    </message>
    <message>
        <source>Approved access</source>
        <translation>Zugriff freigegeben</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Datensätze importiert</translation>
    </message>
    <message>
        <source>Rotated a key</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Scrim ended</source>
        <translation>Scrim beendet</translation>
    </message>
    <message>
        <source>Archived the log&apos;s old part</source>
        <translation>Alten Teil archiviert</translation>
    </message>
    <message>
        <source>Wrote a note on an entry</source>
        <translation>Notiz zu einem Eintrag</translation>
    </message>
    <message>
        <source>Scrim started</source>
        <translation>Scrim gestartet</translation>
    </message>
    <message>
        <source>Asked for a proof</source>
        <translation>Nachweis verlangt</translation>
    </message>
    <message>
        <source>Deleted the log&apos;s old part</source>
        <translation>Alten Teil gelöscht</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation>Zugriffsprotokoll gelesen</translation>
    </message>
    <message>
        <source>Log took entries again</source>
        <translation>Protokoll wieder aufgenommen</translation>
    </message>
    <message>
        <source>Judged a finding</source>
        <translation>Befund beurteilt</translation>
    </message>
    <message>
        <source>Signed off a day</source>
        <translation>Tag abgezeichnet</translation>
    </message>
    <message>
        <source>Verified the log</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Numbers in a note masked</source>
        <translation>Nummern in Notiz maskiert</translation>
    </message>
    <message>
        <source>Took a masked number back</source>
        <translation>Maskierung zurückgenommen</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Took up the policy</source>
        <translation>Richtlinie übernommen</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Searched for a value</source>
        <translation>Nach einem Wert gesucht</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>Arbeitsplatz gesperrt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Took the log as it is</source>
        <translation>Protokoll angenommen</translation>
    </message>
    <message>
        <source>Witness began</source>
        <translation>Neuer Zeuge</translation>
    </message>
    <message>
        <source>Log differs from a witness</source>
        <translation>Protokoll weicht vom Zeugen ab</translation>
    </message>
    <message>
        <source>Witness out of reach</source>
        <translation>Zeuge nicht erreichbar</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Length of the call, in ms</source>
        <translation>Länge des Anrufs in ms</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop</source>
        <translation>Hier korrigiert und vom Shop geändert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Verweigertes</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Wessen Arbeitsplatz</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Wie der Anruf endete</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Weggelassene Spalten</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>Nur zur Probe</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Weggelassene Werte</translation>
    </message>
    <message>
        <source>Time lit, in ms</source>
        <translation>Aufgedeckt für (ms)</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>Stimmte überein</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Entry of the look</source>
        <translation>Eintrag des Einblicks</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Gezeigte Felder</translation>
    </message>
    <message>
        <source>Findings decided</source>
        <translation>Entschiedene Befunde</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>Wurzel des Protokolls</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Screen protection</source>
        <translation>Bildschirmschutz</translation>
    </message>
    <message>
        <source>Why the screen is so</source>
        <translation>Warum der Bildschirm so ist</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Größe des Protokolls</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Verbleibende Versuche</translation>
    </message>
    <message>
        <source>Entry of the try</source>
        <translation>Eintrag des Versuchs</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of a caller{more}.</source>
        <translation>{when} hat die Telefonanlage {who} einen Anrufer gemeldet{more}.</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of more callers than a desk takes{why}{more}.</source>
        <translation>{when} hat die Telefonanlage {who} mehr Anrufer gemeldet, als ein Arbeitsplatz aufnimmt{why}{more}.</translation>
    </message>
    <message>
        <source>the national ID</source>
        <translation>die Ausweisnummer</translation>
    </message>
    <message>
        <source>it connected to the display</source>
        <translation>verband sich mit der Anzeige</translation>
    </message>
    <message>
        <source>it read pixels of the screen</source>
        <translation>las Bildpunkte des Bildschirms</translation>
    </message>
    <message>
        <source>it read pixels of the screen through shared memory</source>
        <translation>las Bildpunkte des Bildschirms über gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>it copied a part of the screen</source>
        <translation>kopierte einen Teil des Bildschirms</translation>
    </message>
    <message>
        <source>it took hold of what a window shows</source>
        <translation>griff auf den Inhalt eines Fensters zu</translation>
    </message>
    <message>
        <source>it drew from the screen</source>
        <translation>zeichnete vom Bildschirm ab</translation>
    </message>
    <message>
        <source>it took over drawing the desktop</source>
        <translation>übernahm das Zeichnen des Desktops</translation>
    </message>
    <message>
        <source>Was told of a caller</source>
        <translation>Anrufer gemeldet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entry says nothing here</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{when} {who} ended the lockout of {other}{more}.</source>
        <translation>{when} hat {who} die Sperre von {other} aufgehoben{more}.</translation>
    </message>
    <message>
        <source>{when} {who} proved who they are{more}.</source>
        <translation>{when} hat sich {who} ausgewiesen{more}.</translation>
    </message>
    <message>
        <source>{when} somebody wanted to prove that they are {other} and was refused{why}{more}.</source>
        <translation>{when} wollte sich jemand als {other} ausweisen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the credentials of {other} were renewed{more}.</source>
        <translation>{when} wurden die Zugangsdaten von {other} erneuert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} set up a second factor{more}.</source>
        <translation>{when} hat {who} einen zweiten Faktor eingerichtet{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the second factor of {other} away{more}.</source>
        <translation>{when} hat {who} den zweiten Faktor von {other} entfernt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} reset the password of {other}{more}.</source>
        <translation>{when} hat {who} das Passwort von {other} zurückgesetzt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a note back on {record}{more}.</source>
        <translation>{when} hat {who} eine Notiz zu {record} zurückgenommen{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record} and was refused{why}{more}.</source>
        <translation>{when} wollte {who} eine Notiz zu {record} zurücknehmen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} eine Notiz zu {record} zurücknehmen, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the tags of {record}{more}.</source>
        <translation>{when} hat {who} die Schlagwörter von {record} geändert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to change the tags of {record}, which failed{why}{more}.</source>
        <translation>{when} wollte {who} die Schlagwörter von {record} ändern, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>Ended a lockout</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Proved who they are</source>
        <translation>Ausgewiesen</translation>
    </message>
    <message>
        <source>Credentials renewed</source>
        <translation>Zugangsdaten erneuert</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Zweiten Faktor eingerichtet</translation>
    </message>
    <message>
        <source>Took a second factor away</source>
        <translation>Zweiten Faktor entfernt</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Took a note back</source>
        <translation>Notiz zurückgenommen</translation>
    </message>
    <message>
        <source>Tagged a customer</source>
        <translation>Schlagwörter eines Kunden geändert</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back{more}.</source>
        <translation>{when} hat {who} erprobt, ob sich eine Sicherung zurückspielen lässt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to try a backup and was refused{why}{more}.</source>
        <translation>{when} wollte {who} eine Sicherung erproben und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back, which failed{why}{more}.</source>
        <translation>{when} hat {who} erprobt, ob sich eine Sicherung zurückspielen lässt, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} made a backup of the vault{more}.</source>
        <translation>{when} hat {who} den Tresor gesichert{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to make a backup of the vault and was refused{why}{more}.</source>
        <translation>{when} wollte {who} den Tresor sichern und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was making a backup of the vault, which failed{why}{more}.</source>
        <translation>{when} war {who} dabei, den Tresor zu sichern, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the vault was put back from a backup at {station}{more}.</source>
        <translation>{when} wurde der Tresor an {station} aus einer Sicherung zurückgespielt{more}.</translation>
    </message>
    <message>
        <source>{when} {who} erased {record} for good{more}.</source>
        <translation>{when} hat {who} {record} endgültig gelöscht{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good and was refused{why}{more}.</source>
        <translation>{when} wollte {who} {record} endgültig löschen und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good, which failed{why}{more}.</source>
        <translation>{when} wollte {who} {record} endgültig löschen, was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>Tried a backup</source>
        <translation>Sicherung erprobt</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung gemacht</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>Erased a record</source>
        <translation>Datensatz gelöscht</translation>
    </message>
    <message>
        <source>, told to a screen reader</source>
        <translation>, einem Bildschirmleser gesagt</translation>
    </message>
    <message>
        <source>It could be heard for %1 s.</source>
        <translation>Es war %1 s lang zu hören.</translation>
    </message>
    <message>
        <source>{when} {who} asked for more views of {class} data{more}.</source>
        <translation>{when} hat {who} um mehr Einblicke gebeten: {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data and was refused{why}{more}.</source>
        <translation>{when} wollte {who} um mehr Einblicke bitten ({class}) und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data, which failed{why}{more}.</source>
        <translation>{when} wollte {who} um mehr Einblicke bitten ({class}), was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} gave {other} more views of {class} data{more}.</source>
        <translation>{when} hat {who} {other} mehr Einblicke gegeben: {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data and was refused{why}{more}.</source>
        <translation>{when} wollte {who} {other} mehr Einblicke geben ({class}) und wurde abgewiesen{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data, which failed{why}{more}.</source>
        <translation>{when} wollte {who} {other} mehr Einblicke geben ({class}), was fehlschlug{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} put the call {other} on hold{more}.</source>
        <translation>{when} hat {who} den Anruf {other} gehalten{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took up the call {other} again{more}.</source>
        <translation>{when} hat {who} den Anruf {other} wieder aufgenommen{more}.</translation>
    </message>
    <message>
        <source>Asked for more views</source>
        <translation>Um mehr Einblicke gebeten</translation>
    </message>
    <message>
        <source>Gave more views</source>
        <translation>Mehr Einblicke gegeben</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>Anruf gehalten</translation>
    </message>
    <message>
        <source>Resumed a call</source>
        <translation>Anruf wieder aufgenommen</translation>
    </message>
    <message>
        <source>Left out: people who were erased</source>
        <translation>Ausgelassen: Personen, die gelöscht wurden</translation>
    </message>
    <message>
        <source>Takes in again who was erased</source>
        <translation>Nimmt wieder auf, wer gelöscht wurde</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
</context>
<context>
    <name>scrim::Core</name>
    <message>
        <source>%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>%1 ist bei Eintrag %2 beschädigt oder wurde manipuliert: %3. Bewahren Sie eine Kopie des Ordners auf, führen Sie „scrimctl log verify“ aus und stellen Sie das Protokoll aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1 is missing, so there is no whole access log in this folder; restore it from a backup</source>
        <translation>%1 fehlt, also ist das Zugriffsprotokoll in diesem Ordner nicht vollständig; stellen Sie es aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the access log takes no entries until it is opened anew, since: %1</source>
        <translation>das Zugriffsprotokoll nimmt keine Einträge an, bis es neu geöffnet wird, denn: %1</translation>
    </message>
    <message>
        <source>The access log is not the one that it was: its first %1 entries are others than those of the checkpoint of size %1 kept in %2</source>
        <translation>Das Zugriffsprotokoll ist nicht mehr dasselbe: Seine ersten %1 Einträge sind andere als die des Prüfpunkts der Größe %1, der in %2 bewahrt ist</translation>
    </message>
    <message>
        <source>The access log has lost entries: it holds %1, but the checkpoint kept in %2 says %3</source>
        <translation>Das Zugriffsprotokoll hat Einträge verloren: Es enthält %1, aber der in %2 bewahrte Prüfpunkt nennt %3</translation>
    </message>
    <message>
        <source>%1: there is no answer from its disk or share</source>
        <translation>%1: Datenträger oder Freigabe antwortet nicht</translation>
    </message>
    <message>
        <source>%1: its folder is not there</source>
        <translation>%1: der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>das Zugriffsprotokoll in %1 ist beschädigt oder wurde manipuliert: %2. Bewahren Sie eine Kopie des Ordners auf, führen Sie „scrimctl log verify“ aus und stellen Sie das Protokoll aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: it is no file</source>
        <translation>%1: ist keine Datei</translation>
    </message>
    <message>
        <source>cannot read its size</source>
        <translation>die Größe lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot write it</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot sync it</source>
        <translation>lässt sich nicht auf den Datenträger sichern</translation>
    </message>
    <message>
        <source>cannot shorten it</source>
        <translation>lässt sich nicht kürzen</translation>
    </message>
    <message>
        <source>cannot lock it</source>
        <translation>lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>cannot look for it</source>
        <translation>lässt sich nicht suchen</translation>
    </message>
    <message>
        <source>%1: larger than such a file can be</source>
        <translation>%1: größer, als eine solche Datei sein kann</translation>
    </message>
    <message>
        <source>cannot replace it</source>
        <translation>lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The policy counts days in the time zone %1, which this machine does not know</source>
        <translation>Die Richtlinie zählt Tage in der Zeitzone %1, die dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1 is not over. Sign it off from tomorrow on.</source>
        <translation>%1 ist noch nicht vorbei. Zeichnen Sie den Tag ab morgen ab.</translation>
    </message>
    <message>
        <source>%1 has no entries: there is nothing to sign off.</source>
        <translation>%1 hat keine Einträge: Es gibt nichts abzuzeichnen.</translation>
    </message>
    <message>
        <source>%1 has open findings (%2). Decide them, or say in a note why the day is signed off without.</source>
        <translation>%1 hat offene Befunde (%2). Entscheiden Sie sie, oder sagen Sie in einer Notiz, warum der Tag trotzdem abgezeichnet wird.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1: only the newest %2 findings are kept; the rule finds too much to be read.</source>
        <translation>%1: Nur die neuesten %2 Befunde bleiben; die Regel findet zu viel, um es zu lesen.</translation>
    </message>
    <message>
        <source>This finding is about yourself. Somebody else has to review it.</source>
        <translation>Dieser Befund betrifft Sie selbst. Jemand anderes muss ihn prüfen.</translation>
    </message>
    <message>
        <source>Only an escalated finding is closed. Confirm it, or explain it.</source>
        <translation>Nur ein eskalierter Befund wird geschlossen. Bestätigen oder erklären Sie ihn.</translation>
    </message>
    <message>
        <source>You have escalated this finding yourself. A second person has to close it.</source>
        <translation>Sie haben diesen Befund selbst eskaliert. Eine zweite Person muss ihn schließen.</translation>
    </message>
    <message>
        <source>This finding is escalated already.</source>
        <translation>Dieser Befund ist schon eskaliert.</translation>
    </message>
    <message>
        <source>This finding is escalated. A second person has to close it.</source>
        <translation>Dieser Befund ist eskaliert. Eine zweite Person muss ihn schließen.</translation>
    </message>
    <message>
        <source>This finding is decided already. Escalate it if that was wrong.</source>
        <translation>Dieser Befund ist schon entschieden. Eskalieren Sie ihn, wenn das falsch war.</translation>
    </message>
    <message>
        <source>Say why: &quot;%1&quot; takes a note</source>
        <translation>Sagen Sie, warum: „%1“ braucht eine Notiz</translation>
    </message>
    <message>
        <source>No calls are recorded in this vault, so that an entry without one says nothing. The policy can switch this rule off</source>
        <translation>In diesem Tresor werden keine Anrufe erfasst, ein Eintrag ohne Anruf besagt also nichts. Die Richtlinie kann diese Regel abschalten</translation>
    </message>
    <message>
        <source>The note holds what looks like this: %1. The log keeps notes for years: write it without</source>
        <translation>Die Notiz enthält etwas, das so aussieht: %1. Das Protokoll bewahrt Notizen über Jahre: Schreiben Sie sie ohne das</translation>
    </message>
    <message>
        <source>The note holds what looks like a card number. The log keeps notes for years: write it without</source>
        <translation>Die Notiz enthält etwas, das wie eine Kartennummer aussieht. Das Protokoll bewahrt Notizen über Jahre: Schreiben Sie sie ohne das</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The policy does not let your role (%1) correct %2 data. Ask somebody whose role may.</source>
        <translation>Die Richtlinie lässt Ihre Rolle (%1) %2 nicht korrigieren. Bitten Sie jemanden, dessen Rolle das darf.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data yet, so you cannot correct it. Ask a colleague who views it to approve you.</source>
        <translation>Sie haben noch keinen Schlüssel für %1 und können sie deshalb nicht korrigieren. Bitten Sie jemanden, der sie ansehen darf, Ihren Zugriff freizugeben.</translation>
    </message>
    <message>
        <source>The policy wants the caller verified before anything of theirs is changed. Verify them first.</source>
        <translation>Die Richtlinie verlangt, dass der Anrufer verifiziert ist, bevor an seinen Daten etwas geändert wird. Verifizieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Somebody else has changed this field meanwhile.</source>
        <translation>Jemand anderes hat dieses Feld inzwischen geändert.</translation>
    </message>
    <message>
        <source>Such a record has no such field.</source>
        <translation>Ein solcher Datensatz hat kein solches Feld.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>An diesem Arbeitsplatz ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Somebody is signed in at this desk. Sign out first.</source>
        <translation>An diesem Arbeitsplatz ist jemand angemeldet. Melden Sie sich zuerst ab.</translation>
    </message>
    <message>
        <source>%1. Until that is mended nothing can be revealed. It is tried again with all that you do.</source>
        <translation>%1. Bis das behoben ist, kann nichts aufgedeckt werden. Es wird bei allem, was Sie tun, erneut versucht.</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced while nobody was signed in here</source>
        <translation>Der Schlüssel des Zwischenspeichers wurde ersetzt, während hier niemand angemeldet war</translation>
    </message>
    <message>
        <source>Nothing is being edited. Begin again.</source>
        <translation>Es wird nichts bearbeitet. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1: another console has this vault open. Work there, or close it first.</source>
        <translation>%1: Ein anderes Scrim hat diesen Tresor geöffnet. Arbeiten Sie dort, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Nobody is behind the lock. Sign in with name and password.</source>
        <translation>Hinter der Sperre ist niemand. Melden Sie sich mit Name und Passwort an.</translation>
    </message>
    <message>
        <source>The screen lost its protection in this moment, so nothing is shown. Try again.</source>
        <translation>Der Bildschirm hat in diesem Moment seinen Schutz verloren, deshalb wird nichts gezeigt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Ein Import läuft. Warten Sie auf sein Ende, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Eine neuere Suche hat diese abgelöst.</translation>
    </message>
    <message>
        <source>The desk is locked. Sign in first.</source>
        <translation>Der Arbeitsplatz ist gesperrt. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The access log is being opened.</source>
        <translation>Das Zugriffsprotokoll wird geöffnet.</translation>
    </message>
    <message>
        <source>The access log was closed.</source>
        <translation>Das Zugriffsprotokoll wurde geschlossen.</translation>
    </message>
    <message>
        <source>The access log is not open.</source>
        <translation>Das Zugriffsprotokoll ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Another filter or order took this one&apos;s place.</source>
        <translation>Ein anderer Filter oder eine andere Sortierung hat dies abgelöst.</translation>
    </message>
    <message>
        <source>You can read no entry %1 in the access log.</source>
        <translation>Einen Eintrag %1 können Sie im Zugriffsprotokoll nicht lesen.</translation>
    </message>
    <message>
        <source>Too many look-ups by exact e-mail, phone, card or postcode. The next one is possible in %1; names and order numbers can be searched meanwhile.</source>
        <translation>Zu viele Suchen nach genauer E-Mail-Adresse, Telefonnummer, Karte oder Postleitzahl. Die nächste ist in %1 möglich; nach Namen und Bestellnummern können Sie inzwischen suchen.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>The desk was locked meanwhile.</source>
        <translation>Der Arbeitsplatz wurde inzwischen gesperrt.</translation>
    </message>
    <message>
        <source>This finding is not in the queue any more</source>
        <translation>Dieser Befund steht nicht mehr in der Prüfliste</translation>
    </message>
    <message>
        <source>The log has no such day in the time that was read</source>
        <translation>Das Protokoll hat in der gelesenen Zeit keinen solchen Tag</translation>
    </message>
    <message>
        <source>The draft of this note does not open.</source>
        <translation>Der Entwurf dieser Notiz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A note is UTF-8 text.</source>
        <translation>Eine Notiz ist Text in UTF-8.</translation>
    </message>
    <message>
        <source>A note without words says nothing.</source>
        <translation>Eine Notiz ohne Worte sagt nichts.</translation>
    </message>
    <message>
        <source>The policy has no disposition of that code.</source>
        <translation>Die Richtlinie hat kein Ergebnis mit diesem Code.</translation>
    </message>
    <message>
        <source>Only who wrote a note corrects it. Add one of your own.</source>
        <translation>Nur wer eine Notiz geschrieben hat, korrigiert sie. Fügen Sie eine eigene hinzu.</translation>
    </message>
    <message>
        <source>Its check digit is right, so it stays masked. %1</source>
        <translation>Die Prüfziffer stimmt, deshalb bleibt sie maskiert. %1</translation>
    </message>
    <message>
        <source>A verification code is never stored, so it stays masked. %1</source>
        <translation>Eine Kartenprüfnummer wird nie gespeichert, deshalb bleibt sie maskiert. %1</translation>
    </message>
    <message>
        <source>There is no X display here, and Windows tells no program when a picture is taken.</source>
        <translation>Hier gibt es keine X-Anzeige, und Windows sagt keinem Programm, wann eine Aufnahme gemacht wird.</translation>
    </message>
    <message>
        <source>The system has no more room for open files.</source>
        <translation>Das System kann keine weiteren Dateien öffnen.</translation>
    </message>
    <message>
        <source>Every screenshot, recorder and camera sees a lit field as it is.</source>
        <translation>Jedes Bildschirmfoto, jede Aufzeichnung und jede Kamera sieht ein aufgedecktes Feld, wie es ist.</translation>
    </message>
    <message>
        <source>Windows shows this window black in every picture of the screen.</source>
        <translation>Windows zeigt dieses Fenster in jeder Bildschirmaufnahme schwarz.</translation>
    </message>
    <message>
        <source>Windows leaves this window out of every picture of the screen.</source>
        <translation>Windows lässt dieses Fenster aus jeder Bildschirmaufnahme weg.</translation>
    </message>
    <message>
        <source>A program that runs inside this one or inside Windows itself, such as a driver.</source>
        <translation>Ein Programm, das in diesem oder in Windows selbst läuft, etwa ein Treiber.</translation>
    </message>
    <message>
        <source>What stands between the computer and its monitor, such as a capture card.</source>
        <translation>Was zwischen Rechner und Monitor sitzt, etwa eine Capture-Karte.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Eine Kamera, und jemand, der auf den Bildschirm sieht.</translation>
    </message>
    <message>
        <source>Windows does not say whether it leaves this window out of pictures.</source>
        <translation>Windows sagt nicht, ob es dieses Fenster aus Aufnahmen weglässt.</translation>
    </message>
    <message>
        <source>Windows took the call and does not leave this window out of pictures.</source>
        <translation>Windows nahm den Aufruf an und lässt dieses Fenster nicht aus Aufnahmen weg.</translation>
    </message>
    <message>
        <source>This is a remote session: its screen is somewhere else.</source>
        <translation>Dies ist eine Remotesitzung: Der Bildschirm steht anderswo.</translation>
    </message>
    <message>
        <source>This Scrim was built without the system&apos;s keychain.</source>
        <translation>Dieses Scrim wurde ohne den Schlüsselbund des Systems gebaut.</translation>
    </message>
    <message>
        <source>The X server has no RECORD extension, so that nothing tells which program takes a picture.</source>
        <translation>Dem X-Server fehlt die Erweiterung RECORD, deshalb verrät nichts, welches Programm eine Aufnahme macht.</translation>
    </message>
    <message>
        <source>The X server refused to record.</source>
        <translation>Der X-Server hat die Überwachung verweigert.</translation>
    </message>
    <message>
        <source>The X server ended the watch for programs that take pictures.</source>
        <translation>Der X-Server hat die Überwachung auf Programme, die Aufnahmen machen, beendet.</translation>
    </message>
    <message>
        <source>The desktop asks for reduced motion, and a scrambled field moves all the time.</source>
        <translation>Der Desktop wünscht weniger Bewegung, und ein verwürfeltes Feld bewegt sich ständig.</translation>
    </message>
    <message>
        <source>A recorder at the display&apos;s rate that the watch does not see, and a program whose pictures of consecutive frames are taken before the watch is heard.</source>
        <translation>Eine Aufzeichnung im Takt der Anzeige, die die Überwachung nicht sieht, und ein Programm, das aufeinanderfolgende Bilder aufnimmt, bevor die Überwachung es meldet.</translation>
    </message>
    <message>
        <source>Any program that takes two or more pictures of consecutive frames, such as a recorder at the display&apos;s rate: nothing here notices it.</source>
        <translation>Jedes Programm, das zwei oder mehr aufeinanderfolgende Bilder aufnimmt, etwa eine Aufzeichnung im Takt der Anzeige: Es fällt hier nicht auf.</translation>
    </message>
    <message>
        <source>The compositor, a program that poses as one, the X server, and what they record or share.</source>
        <translation>Der Compositor, ein Programm, das sich für einen ausgibt, der X-Server, und was sie aufzeichnen oder teilen.</translation>
    </message>
    <message>
        <source>The window is not on the display that DISPLAY names, so nothing is known of it.</source>
        <translation>Das Fenster ist nicht auf der Anzeige, die DISPLAY nennt, deshalb ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; this X display is inside a Wayland desktop, where nothing tells a program that a picture is taken.</source>
        <translation>Aufgedeckte Felder sind verwürfelt; diese X-Anzeige läuft in einem Wayland-Desktop, wo kein Programm erfährt, dass eine Aufnahme gemacht wird.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; the X server has no RECORD extension, so a program that takes pictures is not noticed.</source>
        <translation>Aufgedeckte Felder sind verwürfelt; dem X-Server fehlt die Erweiterung RECORD, deshalb wird ein Programm, das Aufnahmen macht, nicht bemerkt.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled, and a program that asks for pixels is noticed.</source>
        <translation>Aufgedeckte Felder sind verwürfelt, und ein Programm, das Bildpunkte abfragt, wird bemerkt.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; Wayland tells no program when a picture is taken, so nothing is noticed.</source>
        <translation>Aufgedeckte Felder sind verwürfelt; Wayland sagt keinem Programm, wann eine Aufnahme gemacht wird, deshalb wird nichts bemerkt.</translation>
    </message>
    <message>
        <source>The X server has no X-Resource extension 1.2, so that its other programs cannot be told from this one.</source>
        <translation>Dem X-Server fehlt die Erweiterung X-Resource 1.2, deshalb lassen sich seine anderen Programme nicht von diesem unterscheiden.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Der X-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This is not a day like 1980-12-31 or 31.12.1980.</source>
        <translation>Dies ist kein Tag wie 1980-12-31 oder 31.12.1980.</translation>
    </message>
    <message>
        <source>Type the new value, on one line.</source>
        <translation>Geben Sie den neuen Wert in einer Zeile ein.</translation>
    </message>
    <message>
        <source>This is a mask, not a value. Type the whole value.</source>
        <translation>Dies ist eine Maske, kein Wert. Geben Sie den ganzen Wert ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com.</source>
        <translation>Dies ist keine E-Mail-Adresse: name@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Begin with + and the country code.</source>
        <translation>Dies ist keine Telefonnummer. Beginnen Sie mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>This is not a card number: its check digit does not fit.</source>
        <translation>Dies ist keine Kartennummer: Die Prüfziffer passt nicht.</translation>
    </message>
    <message>
        <source>This is not an IBAN: its check digits do not fit.</source>
        <translation>Dies ist keine IBAN: Die Prüfziffern passen nicht.</translation>
    </message>
    <message>
        <source>A line of an address has at most 200 bytes and no line break.</source>
        <translation>Eine Adresszeile hat höchstens 200 Bytes und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This is a mask, not an address. Type the whole address.</source>
        <translation>Dies ist eine Maske, keine Adresse. Geben Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>An address needs a street, a town and a country.</source>
        <translation>Eine Adresse braucht Straße, Ort und Land.</translation>
    </message>
    <message>
        <source>This is the mask of the address. Type the street.</source>
        <translation>Dies ist die Maske der Adresse. Geben Sie die Straße ein.</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>Telefon, Rechnung</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>Telefon, Lieferung</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of data</comment>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of data</comment>
        <translation>Adressdaten</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>kind of data</comment>
        <translation>Identitätsdaten</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>kind of data</comment>
        <translation>Zahlungsdaten</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>address</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Adressdaten</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Identitätsdaten</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of data, within a sentence</comment>
        <translation>Zahlungsdaten</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Kartenprüfnummer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Senior agent</source>
        <translation>Senior-Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Caller asked to confirm it</source>
        <translation>Anrufer bat um Bestätigung</translation>
    </message>
    <message>
        <source>Correcting a mistake</source>
        <translation>Fehler berichtigen</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Zahlung oder Erstattung</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Problem mit der Lieferung</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Betrugsprüfung</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <translation>Datenschutzanfrage</translation>
    </message>
    <message>
        <source>The role %1 views no customer data. Ask an agent to help the caller.</source>
        <translation>Die Rolle %1 sieht keine Kundendaten. Bitten Sie einen Agenten, dem Anrufer zu helfen.</translation>
    </message>
    <message>
        <source>left out of pictures</source>
        <translation>aus Aufnahmen ausgenommen</translation>
    </message>
    <message>
        <source>open to pictures</source>
        <translation>für Aufnahmen offen</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support at the moment, so nothing is shown. End that first, or wait until its time is up.</source>
        <translation>Zurzeit sind für den Support Bildschirmaufnahmen erlaubt, deshalb wird nichts gezeigt. Beenden Sie das zuerst, oder warten Sie, bis die Zeit um ist.</translation>
    </message>
    <message>
        <source>%1 data is shown only for a caller who is verified. Ask them for what is listed under Verification, check it there, and try again.</source>
        <translation>%1 werden nur für einen verifizierten Anrufer gezeigt. Fragen Sie nach dem, was unter „Verifizierung“ steht, prüfen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason from the list. Choose one.</source>
        <translation>%1 werden nur mit einem Grund von der Liste gezeigt. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>the whole e-mail address</source>
        <translation>die ganze E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the whole phone number</source>
        <translation>die ganze Telefonnummer</translation>
    </message>
    <message>
        <source>Phone, last four</source>
        <translation>Telefon, letzte vier</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>vier Ziffern</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>the whole postcode</source>
        <translation>die ganze Postleitzahl</translation>
    </message>
    <message>
        <source>day, month and four digits of the year</source>
        <translation>Tag, Monat und vierstelliges Jahr</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>die ganze Nummer</translation>
    </message>
    <message>
        <source>National ID, last four</source>
        <translation>Ausweisnummer, letzte vier</translation>
    </message>
    <message>
        <source>four letters or digits</source>
        <translation>vier Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>Card, last four</source>
        <translation>Karte, letzte vier</translation>
    </message>
    <message>
        <source>This build lacks its database schema; please reinstall Scrim</source>
        <translation>Diesem Scrim fehlt sein Datenbankschema; bitte installieren Sie Scrim neu</translation>
    </message>
    <message>
        <source>%1: was never finished or comes from an older Scrim; start the console or an import once to bring it up to date</source>
        <translation>%1: wurde nie fertiggestellt oder stammt von einem älteren Scrim; starten Sie einmal Scrim oder einen Import, um sie zu aktualisieren</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced, and your account was not given the new one. Sign in again, or ask an admin to disable and enable your account.</source>
        <translation>Der Schlüssel des Zwischenspeichers wurde ersetzt, und Ihr Konto hat den neuen nicht bekommen. Melden Sie sich neu an, oder bitten Sie die Administration, Ihr Konto zu deaktivieren und wieder zu aktivieren.</translation>
    </message>
    <message>
        <source>A key is being replaced just now. Try again.</source>
        <translation>Gerade wird ein Schlüssel ersetzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of the shop&apos;s waits in this field any more.</source>
        <translation>Vom Shop wartet in diesem Feld nichts mehr.</translation>
    </message>
    <message>
        <source>%1: a record has lost its salt, so nothing can be sealed to it; put the file back from a backup</source>
        <translation>%1: Ein Datensatz hat sein Salt verloren, deshalb lässt sich nichts für ihn versiegeln; spielen Sie die Datei aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Diese Notiz gibt es nicht.</translation>
    </message>
    <message>
        <source>The record that this note is about is gone.</source>
        <translation>Der Datensatz dieser Notiz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This note was corrected in the meantime. Look at it again.</source>
        <translation>Diese Notiz wurde inzwischen korrigiert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>There is no such customer; search for the name instead</source>
        <translation>Diesen Kunden gibt es nicht; suchen Sie stattdessen nach dem Namen</translation>
    </message>
    <message>
        <source>There is no such order; search for its number instead</source>
        <translation>Diese Bestellung gibt es nicht; suchen Sie stattdessen nach ihrer Nummer</translation>
    </message>
    <message>
        <source>This record has no such field</source>
        <translation>Dieser Datensatz hat kein solches Feld</translation>
    </message>
    <message>
        <source>This entry&apos;s record is no longer in the cache</source>
        <translation>Der Datensatz dieses Eintrags ist nicht mehr im Zwischenspeicher</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>Der Arbeitsplatz ist gesperrt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask somebody who views it to approve you.</source>
        <translation>Ihr Schlüssel für %1 wartet noch auf eine Freigabe aus dem Team. Bitten Sie jemanden, der diese Daten ansehen darf, Ihren Zugriff freizugeben.</translation>
    </message>
    <message>
        <source>Nothing is shown: %1</source>
        <translation>Es wird nichts gezeigt: %1</translation>
    </message>
    <message>
        <source>Nothing is shown, because the log could not take it: %1</source>
        <translation>Es wird nichts gezeigt, weil das Protokoll es nicht aufnehmen konnte: %1</translation>
    </message>
    <message>
        <source>Too many fields count as lit. Nothing more is shown until Scrim is started anew.</source>
        <translation>Zu viele Felder gelten als aufgedeckt. Bis Scrim neu gestartet ist, wird nichts mehr gezeigt.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask for something else.</source>
        <translation>Ihr Schlüssel für %1 wartet noch auf eine Freigabe aus dem Team. Fragen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>The role %1 holds no key to %2 data. Ask for something else, or hand the call to a senior agent.</source>
        <translation>Die Rolle %1 hat keinen Schlüssel für %2. Fragen Sie nach etwas anderem, oder geben Sie den Anruf an einen Senior-Agenten weiter.</translation>
    </message>
    <message>
        <source>This takes %1. Nothing was checked.</source>
        <translation>Hier braucht es: %1. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Nothing was checked, because the log could not take it: %1</source>
        <translation>Es wurde nichts geprüft, weil das Protokoll es nicht aufnehmen konnte: %1</translation>
    </message>
    <message>
        <source>The answer is not told, because the log could not take it: %1</source>
        <translation>Die Antwort bleibt ungesagt, weil das Protokoll sie nicht aufnehmen konnte: %1</translation>
    </message>
    <message>
        <source>The reading of the access log was ended.</source>
        <translation>Das Lesen des Zugriffsprotokolls wurde beendet.</translation>
    </message>
    <message>
        <source>%1: these saved filters do not open; remove the file to begin anew, or put it back from a backup</source>
        <translation>%1: Diese gespeicherten Filter lassen sich nicht öffnen; entfernen Sie die Datei, um neu zu beginnen, oder spielen Sie sie aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Each saved filter needs a name of its own.</source>
        <translation>Jeder gespeicherte Filter braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1: cannot make this folder</source>
        <translation>%1: dieser Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Nobody disables themselves, or a vault might end up without an admin. Ask another admin.</source>
        <translation>Niemand deaktiviert sich selbst, sonst stünde ein Tresor vielleicht ohne Administration da. Bitten Sie jemand anderen aus der Administration.</translation>
    </message>
    <message>
        <source>%1 data takes no second person. Just view it.</source>
        <translation>%1 brauchen keine zweite Person. Sehen Sie sie einfach an.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Choose a reason from the list.</source>
        <translation>Eine zweite Person will wissen, warum. Wählen Sie einen Grund aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody answers their own request. Ask a supervisor.</source>
        <translation>Niemand beantwortet die eigene Anfrage. Fragen Sie die Teamleitung.</translation>
    </message>
    <message>
        <source>The role %1 may not answer requests. Ask a supervisor.</source>
        <translation>Die Rolle %1 darf keine Anfragen beantworten. Fragen Sie die Teamleitung.</translation>
    </message>
    <message>
        <source>Remove the file; whoever waits asks again.</source>
        <translation>Entfernen Sie die Datei; wer wartet, fragt noch einmal.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so nothing in it counts. %2</source>
        <translation>%1 wurde außerhalb von Scrim verändert, deshalb gilt nichts darin. %2</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed already. End that first.</source>
        <translation>Bildschirmaufnahmen sind schon erlaubt. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>This takes a second person. Ask a supervisor or an administrator to type their name and password.</source>
        <translation>Das braucht eine zweite Person. Bitten Sie Teamleitung oder Administration, Name und Passwort einzugeben.</translation>
    </message>
    <message>
        <source>The role %1 may not allow pictures of the screen. Ask a supervisor or an administrator.</source>
        <translation>Die Rolle %1 darf keine Bildschirmaufnahmen erlauben. Fragen Sie Teamleitung oder Administration.</translation>
    </message>
    <message>
        <source>The log has no entry %1</source>
        <translation>Das Protokoll hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>A note without words says nothing</source>
        <translation>Eine Notiz ohne Worte sagt nichts</translation>
    </message>
    <message>
        <source>Entry %1 is somebody else&apos;s. A note goes on one of your own.</source>
        <translation>Eintrag %1 gehört jemand anderem. Eine Notiz gehört an einen eigenen.</translation>
    </message>
    <message>
        <source>The role %1 may not do this. Ask an administrator.</source>
        <translation>Die Rolle %1 darf das nicht. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 is not the key that vault.json names. Restore both from one backup.</source>
        <translation>%1 ist nicht der Schlüssel, den vault.json nennt. Stellen Sie beide aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is no longer this vault&apos;s. Restore it from a backup.</source>
        <translation>%1 gehört nicht mehr zu diesem Tresor. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nobody is let in meanwhile. Keep a copy of the vault&apos;s folder, run &quot;scrimctl log verify&quot; and restore the log. After a wanted restore an administrator takes the log as it is by &quot;scrimctl log witness --accept&quot;.</source>
        <translation>Bis dahin wird niemand eingelassen. Bewahren Sie eine Kopie des Tresorordners auf, führen Sie „scrimctl log verify“ aus und stellen Sie das Protokoll wieder her. Nach einer gewollten Wiederherstellung nimmt die Administration das Protokoll mit „scrimctl log witness --accept“ so an, wie es ist.</translation>
    </message>
    <message>
        <source>What %1 keeps is no checkpoint of this access log: %2</source>
        <translation>Was %1 bewahrt, ist kein Prüfpunkt dieses Zugriffsprotokolls: %2</translation>
    </message>
    <message>
        <source>The log&apos;s newest checkpoint cannot be kept or checked for now: %1. It is tried again; until then a cut log would go unnoticed there.</source>
        <translation>Der neueste Prüfpunkt des Protokolls lässt sich vorerst nicht bewahren oder prüfen: %1. Es wird erneut versucht; bis dahin würde ein gekürztes Protokoll dort nicht auffallen.</translation>
    </message>
    <message>
        <source>%1: is missing; put it back from a backup, or make a new vault</source>
        <translation>%1: fehlt; spielen Sie die Datei aus einer Sicherung zurück, oder legen Sie einen neuen Tresor an</translation>
    </message>
    <message>
        <source>%1: is not a file</source>
        <translation>%1: ist keine Datei</translation>
    </message>
    <message>
        <source>%1: is a plain SQLite file, not an encrypted cache; it was left as it is. Put the vault&apos;s own file back from a backup</source>
        <translation>%1: ist eine einfache SQLite-Datei, kein verschlüsselter Zwischenspeicher; sie wurde nicht verändert. Spielen Sie die Datei des Tresors aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>%1: is %2, so it cannot be read; it was left as it is. Put it back from a backup</source>
        <translation>%1: ist %2 und lässt sich deshalb nicht lesen; die Datei wurde nicht verändert. Spielen Sie sie aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>This build is not linked with SQLCipher 4.6 or newer, so nothing would be encrypted; please install a proper build of Scrim</source>
        <translation>Dieses Scrim ist nicht mit SQLCipher 4.6 oder neuer gebaut, es würde also nichts verschlüsselt; bitte installieren Sie ein richtiges Scrim</translation>
    </message>
    <message>
        <source>%1: was written by a newer Scrim; it was left as it is. Please update this one</source>
        <translation>%1: wurde von einem neueren Scrim geschrieben und nicht verändert. Bitte aktualisieren Sie dieses</translation>
    </message>
    <message>
        <source>does not open with this vault&apos;s key: either the file is damaged or it belongs to another vault. It was left as it is; put it back from a backup</source>
        <translation>lässt sich mit dem Schlüssel dieses Tresors nicht öffnen: Die Datei ist beschädigt, oder sie gehört zu einem anderen Tresor. Sie wurde nicht verändert; spielen Sie sie aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>is damaged (%1); put it back from a backup</source>
        <translation>ist beschädigt (%1); spielen Sie die Datei aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <translation>wie gewünscht angehalten</translation>
    </message>
    <message>
        <source>the system could not read or write it (%1)</source>
        <translation>das System konnte die Datei nicht lesen oder schreiben (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it; try again when that is done</source>
        <translation>ein anderes Programm schreibt gerade hinein; versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>the database refused (%1, %2)</source>
        <translation>die Datenbank hat abgelehnt (%1, %2)</translation>
    </message>
    <message>
        <source>%1: its key has just been replaced, and nothing was stored in the former file. Try again, or sign in anew</source>
        <translation>%1: Der Schlüssel wurde gerade ersetzt, und in die frühere Datei wurde nichts gespeichert. Versuchen Sie es noch einmal, oder melden Sie sich neu an</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>Es wurde nichts geändert; stellen Sie die Datei aus einer Sicherung wieder her, oder verschieben Sie sie und lassen Sie die Administration das Konto neu anlegen.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim. Restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>%1 wurde außerhalb von Scrim verändert. Stellen Sie die Datei aus einer Sicherung wieder her, oder verschieben Sie sie und lassen Sie die Administration das Konto neu anlegen.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>Es wurde nichts geändert; stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are being renewed at this moment. Try again in a few seconds.</source>
        <translation>Die Schlüssel des Tresors werden gerade erneuert. Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>There is no user of this name. &quot;user list&quot; shows them all.</source>
        <translation>Unter diesem Namen gibt es kein Konto. „user list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Sign in first: an account is made under the vault&apos;s own keys.</source>
        <translation>Melden Sie sich zuerst an: Ein Konto wird unter den eigenen Schlüsseln des Tresors angelegt.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Choose another name.</source>
        <translation>Ein Konto „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled. An admin enables it first.</source>
        <translation>„%1“ ist deaktiviert. Die Administration muss es zuerst aktivieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for nothing that you hold. Somebody who views that data approves it.</source>
        <translation>„%1“ wartet auf nichts, das Sie haben. Freigeben kann, wer diese Daten ansehen darf.</translation>
    </message>
    <message>
        <source>Your account was not given the key that the cache has now. Ask an admin to disable and enable it, then sign in again.</source>
        <translation>Ihr Konto hat den jetzigen Schlüssel des Zwischenspeichers nicht bekommen. Bitten Sie die Administration, es zu deaktivieren und wieder zu aktivieren, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>The record has no salt: its fields were erased for good.</source>
        <translation>Der Datensatz hat kein Salt: Seine Felder wurden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The access of &quot;%1&quot; to the key &quot;%2&quot; was altered outside of Scrim. Restore users/ and vault.json from a backup.</source>
        <translation>Der Zugriff von „%1“ auf den Schlüssel „%2“ wurde außerhalb von Scrim verändert. Stellen Sie users/ und vault.json aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: there is no vault here. Check the folder, or make one with &quot;scrimctl init&quot;.</source>
        <translation>%1: Hier ist kein Tresor. Prüfen Sie den Ordner, oder legen Sie mit „scrimctl init“ einen an.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so its keys cannot be trusted. Restore it from a backup.</source>
        <translation>%1 wurde außerhalb von Scrim verändert, den Schlüsseln darin ist nicht zu trauen. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. %3</source>
        <translation>%1 ist beschädigt: %2. %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Scrim and is left as it is. Update this one.</source>
        <translation>%1 wurde von einem neueren Scrim geschrieben und bleibt unverändert. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>This field does not open: it was moved or altered outside of Scrim. Import the record anew, or restore the cache from a backup.</source>
        <translation>Dieses Feld lässt sich nicht öffnen: Es wurde außerhalb von Scrim verschoben oder verändert. Importieren Sie den Datensatz neu, oder stellen Sie den Zwischenspeicher aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 64 letters, digits, dots, dashes or underscores and starts with a letter or digit.</source>
        <translation>Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters, letters and digits among them.</source>
        <translation>Ein Passwort braucht mindestens 12 Zeichen, darunter Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Have an admin apply the policy anew (&quot;scrimctl policy apply&quot;), or restore the file from a backup.</source>
        <translation>Lassen Sie die Administration die Richtlinie neu anwenden („scrimctl policy apply“), oder stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so it is not obeyed. %2</source>
        <translation>%1 wurde außerhalb von Scrim verändert und wird deshalb nicht befolgt. %2</translation>
    </message>
    <message>
        <source>This scrypt cost is below the floor or beyond all measure.</source>
        <translation>Dieser Aufwand für scrypt liegt unter dem Mindestmaß oder jenseits aller Maße.</translation>
    </message>
    <message>
        <source>%1 carries another vault&apos;s keys. Restore it from a backup.</source>
        <translation>%1 enthält die Schlüssel eines anderen Tresors. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No window is shown yet.</source>
        <translation>Es ist noch kein Fenster zu sehen.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support.</source>
        <translation>Für den Support sind Bildschirmaufnahmen erlaubt.</translation>
    </message>
    <message>
        <source>Another filter took this one&apos;s place.</source>
        <translation>Ein anderer Filter hat diesen abgelöst.</translation>
    </message>
    <message>
        <source>a field does not open: it was moved or altered outside of Scrim</source>
        <translation>ein Feld lässt sich nicht öffnen: Es wurde außerhalb von Scrim verschoben oder verändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as &quot;CSV UTF-8&quot;</source>
        <translation>ist Text in UTF-32; speichern Sie sie als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>the file ends before its list does: it may be cut off</source>
        <translation>die Datei endet vor ihrer Liste: Sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>it was said what its columns are</source>
        <translation>es wurde gesagt, was ihre Spalten sind</translation>
    </message>
    <message>
        <source>the mapping %1 says what its columns are</source>
        <translation>die Zuordnung %1 sagt, was ihre Spalten sind</translation>
    </message>
    <message>
        <source>%1: is JSON without a record that can be read; export it again</source>
        <translation>%1: ist JSON ohne lesbaren Datensatz; exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>%1: what must not be stored was asked for: %2</source>
        <translation>%1: Verlangt wurde, was nicht gespeichert werden darf: %2</translation>
    </message>
    <message>
        <source>%1: does not have these columns of the mapping, or they must not be stored: %2</source>
        <translation>%1: hat diese Spalten der Zuordnung nicht, oder sie dürfen nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1: has the %2 of no export that Scrim knows. Expected are Shopify&apos;s customers (First Name, Last Name, Email, ...) or orders (Name, Financial Status, Total, Lineitem name, ...), Magento&apos;s customers (email, firstname, lastname, ...) or orders grid (ID, Purchase Point, Bill-to Name, ...), WooCommerce&apos;s JSON, or any file with --map FILE</source>
        <translation>%1: hat die %2 keines Exports, den Scrim kennt. Erwartet werden Kunden (First Name, Last Name, Email, …) oder Bestellungen (Name, Financial Status, Total, Lineitem name, …) aus Shopify, Kunden (email, firstname, lastname, …) oder die Bestellübersicht (ID, Purchase Point, Bill-to Name, …) aus Magento, JSON aus WooCommerce oder jede Datei mit --map FILE</translation>
    </message>
    <message>
        <source>%1: has the %2 of %3, not of %4; leave the format out or name the right one</source>
        <translation>%1: hat die %2 von %3, nicht von %4; lassen Sie das Format weg, oder nennen Sie das richtige</translation>
    </message>
    <message>
        <source>%1: stopped as asked</source>
        <translation>%1: wie gewünscht angehalten</translation>
    </message>
    <message>
        <source>%1: was changed while it was read; wait until it is written</source>
        <translation>%1: wurde beim Lesen geändert; warten Sie, bis die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 are stored; run the import again to complete it)</source>
        <translation>%1 (%2 Zeilen aus %3 sind gespeichert; starten Sie den Import erneut, um ihn abzuschließen)</translation>
    </message>
    <message>
        <source>your account does not hold the keys to import; ask an admin who imports already to make you a new one</source>
        <translation>Ihr Konto hat die Schlüssel zum Importieren nicht; bitten Sie jemanden aus der Administration, der schon importiert, Ihnen ein neues anzulegen</translation>
    </message>
    <message>
        <source>attribute that must not be stored: left out</source>
        <translation>Attribut, das nicht gespeichert werden darf: weggelassen</translation>
    </message>
    <message>
        <source>card number: masked</source>
        <translation>Kartennummer: maskiert</translation>
    </message>
    <message>
        <source>verification code: masked</source>
        <translation>Kartenprüfnummer: maskiert</translation>
    </message>
    <message>
        <source>card number: left out</source>
        <translation>Kartennummer: weggelassen</translation>
    </message>
    <message>
        <source>no phone number: left out</source>
        <translation>keine Telefonnummer: weggelassen</translation>
    </message>
    <message>
        <source>no postcode of six digits: left out</source>
        <translation>keine sechsstellige Postleitzahl: weggelassen</translation>
    </message>
    <message>
        <source>fewer cells than the header: the missing ones taken for empty</source>
        <translation>weniger Zellen als der Kopf: Die fehlenden gelten als leer</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: is there already and is no list of rejected rows; name another file</source>
        <translation>%1: gibt es schon und ist keine Liste abgewiesener Zeilen; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1: cannot make the folder for the list of rejected rows</source>
        <translation>%1: Der Ordner für die Liste abgewiesener Zeilen lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1: cannot put the list of rejected rows there: %2</source>
        <translation>%1: Die Liste abgewiesener Zeilen lässt sich dort nicht ablegen: %2</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>is a folder; name the file in it</source>
        <translation>ist ein Ordner; nennen Sie die Datei darin</translation>
    </message>
    <message>
        <source>is not a regular file; save the export to disk first</source>
        <translation>ist keine gewöhnliche Datei; speichern Sie den Export zuerst auf die Festplatte</translation>
    </message>
    <message>
        <source>is empty; export it again</source>
        <translation>ist leer; exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>holds only blank lines; export it again</source>
        <translation>enthält nur leere Zeilen; exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>is not a CSV text file: its first line is no row of column names</source>
        <translation>ist keine CSV-Textdatei: Die erste Zeile ist keine Zeile mit Spaltennamen</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Mehr als üblich</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} between {from} and {to} on {day}; usual for {actor} is {usual} an hour</source>
        <translation>{actor} hat am {day} zwischen {from} und {to} {count|Feld|Felder} angesehen; üblich sind für {actor} {usual} in der Stunde</translation>
    </message>
    <message>
        <source>times the person&apos;s own median hour</source>
        <translation>mal so viel wie die mittlere Stunde der Person</translation>
    </message>
    <message>
        <source>fields in an hour before it is worth a look</source>
        <translation>Felder in einer Stunde, ab denen es einen Blick wert ist</translation>
    </message>
    <message>
        <source>hours with such acts, of the last 28 days, before a usual is known</source>
        <translation>Stunden mit solchen Vorgängen in den letzten 28 Tagen, bis das Übliche bekannt ist</translation>
    </message>
    <message>
        <source>Denied again and again</source>
        <translation>Immer wieder verweigert</translation>
    </message>
    <message>
        <source>{actor} was denied {count|time|times} within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} wurde am {day} ab {from} {count|Mal|Mal} innerhalb von {minutes|Minute|Minuten} abgewiesen</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>minutes within which they lie</source>
        <translation>Minuten, in denen sie liegen</translation>
    </message>
    <message>
        <source>Flagged customer</source>
        <translation>Markierter Kunde</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of a flagged customer, {when} on {day}</source>
        <translation>{actor} hat {count|Feld|Felder} eines markierten Kunden angesehen, {when} am {day}</translation>
    </message>
    <message>
        <source>fields of one record in a day before it is worth a look</source>
        <translation>Felder eines Datensatzes an einem Tag, ab denen es einen Blick wert ist</translation>
    </message>
    <message>
        <source>One record after another</source>
        <translation>Ein Datensatz nach dem anderen</translation>
    </message>
    <message>
        <source>{actor} went through {records|record|records} in the order of their numbers within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} ging am {day} ab {from} {records|Datensatz|Datensätze} in der Reihenfolge ihrer Nummern durch, innerhalb von {minutes|Minute|Minuten}</translation>
    </message>
    <message>
        <source>records one after another</source>
        <translation>Datensätze nacheinander</translation>
    </message>
    <message>
        <source>the largest step from one number to the next</source>
        <translation>größter Schritt von einer Nummer zur nächsten</translation>
    </message>
    <message>
        <source>minutes from one record to the next, at most</source>
        <translation>Minuten von einem Datensatz zum nächsten, höchstens</translation>
    </message>
    <message>
        <source>Looked without a call</source>
        <translation>Einblick ohne Anruf</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of {records|record|records} without an open call, {when} on {day}</source>
        <translation>{actor} hat ohne offenen Anruf {count|Feld|Felder} von {records|Datensatz|Datensätzen} angesehen, {when} am {day}</translation>
    </message>
    <message>
        <source>fields in a day before it is worth a look</source>
        <translation>Felder an einem Tag, ab denen es einen Blick wert ist</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>{actor} opened or looked at {records|record|records} {when} on {day}; working hours are {hours}</source>
        <translation>{actor} hat am {day} {when} {records|Datensatz|Datensätze} geöffnet oder angesehen; Arbeitszeit ist {hours}</translation>
    </message>
    <message>
        <source>entries in a day before it is worth a look</source>
        <translation>Einträge an einem Tag, ab denen es einen Blick wert ist</translation>
    </message>
    <message>
        <source>Same family name</source>
        <translation>Gleicher Familienname</translation>
    </message>
    <message>
        <source>{actor} opened or looked at a customer with the same family name, {count|time|times}, {when} on {day}</source>
        <translation>{actor} hat {count|Mal|Mal} einen Kunden mit gleichem Familiennamen geöffnet oder angesehen, {when} am {day}</translation>
    </message>
    <message>
        <source>entries about one record in a day before it is worth a look</source>
        <translation>Einträge zu einem Datensatz an einem Tag, ab denen es einen Blick wert ist</translation>
    </message>
    <message>
        <source>Looked, then changed</source>
        <translation>Angesehen, dann geändert</translation>
    </message>
    <message>
        <source>{actor} looked at the {field} of a record at {from} on {day}; {then} followed within {minutes|minute|minutes}</source>
        <translation>{actor} hat am {day} um {from} ein Feld angesehen: {field}; innerhalb von {minutes|Minute|Minuten} folgte: {then}</translation>
    </message>
    <message>
        <source>minutes between the look and the change</source>
        <translation>Minuten zwischen Einblick und Änderung</translation>
    </message>
    <message>
        <source>Unprotected screen</source>
        <translation>Ungeschützter Bildschirm</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} on a screen without protection against pictures, {when} on {day}</source>
        <translation>{actor} hat {count|Feld|Felder} auf einem Bildschirm ohne Schutz vor Aufnahmen angesehen, {when} am {day}</translation>
    </message>
    <message>
        <source>Wrong answers again and again</source>
        <translation>Immer wieder falsche Antworten</translation>
    </message>
    <message>
        <source>{actor} checked {count|answer|answers} of callers that did not match within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} hat am {day} ab {from} innerhalb von {minutes|Minute|Minuten} {count|Antwort|Antworten} von Anrufern geprüft, die nicht stimmten</translation>
    </message>
    <message>
        <source>answers that did not match</source>
        <translation>Antworten, die nicht stimmten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no working hours</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule&apos;s title and what is to be said of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>billing phone</source>
        <translation>Telefonnummer der Rechnung</translation>
    </message>
    <message>
        <source>shipping phone</source>
        <translation>Telefonnummer der Lieferung</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>field edit</source>
        <translation>Feld korrigiert</translation>
    </message>
    <message>
        <source>order edit</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>order refund</source>
        <translation>Bestellung erstattet</translation>
    </message>
    <message>
        <source>order cancel</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 hat bestätigt</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 hat erklärt</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 hat eskaliert</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 hat angemerkt</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 hat geschlossen</translation>
    </message>
    <message>
        <source>%1 confirmed on %2</source>
        <translation>%1 hat bestätigt, am %2</translation>
    </message>
    <message>
        <source>%1 explained on %2</source>
        <translation>%1 hat erklärt, am %2</translation>
    </message>
    <message>
        <source>%1 escalated on %2</source>
        <translation>%1 hat eskaliert, am %2</translation>
    </message>
    <message>
        <source>%1 noted on %2</source>
        <translation>%1 hat angemerkt, am %2</translation>
    </message>
    <message>
        <source>%1 closed on %2</source>
        <translation>%1 hat geschlossen, am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said it, and their note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any export that Scrim knows</source>
        <translation>jedem Export, den Scrim kennt</translation>
    </message>
    <message>
        <source>Shopify&apos;s customers</source>
        <translation>Kunden aus Shopify</translation>
    </message>
    <message>
        <source>Shopify&apos;s orders</source>
        <translation>Bestellungen aus Shopify</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s customers</source>
        <translation>Kunden aus WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s orders</source>
        <translation>Bestellungen aus WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s refunds</source>
        <translation>Erstattungen aus WooCommerce</translation>
    </message>
    <message>
        <source>Magento&apos;s customers</source>
        <translation>Kunden aus Magento</translation>
    </message>
    <message>
        <source>Magento&apos;s orders grid</source>
        <translation>Bestellübersicht von Magento</translation>
    </message>
    <message>
        <source>a file by a mapping</source>
        <translation>einer Datei mit Zuordnung</translation>
    </message>
    <message>
        <source>its columns %1 are those of %2</source>
        <translation>die Spalten %1 sind die von: %2</translation>
    </message>
    <message>
        <source>its members %1 are those of %2</source>
        <translation>die Elemente %1 sind die von: %2</translation>
    </message>
    <message>
        <source>columns</source>
        <comment>of a table</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>members</source>
        <comment>of JSON objects</comment>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>customers need a column for &quot;name&quot;, &quot;email&quot; or &quot;phone&quot;</source>
        <translation>Kunden brauchen eine Spalte für „Name“, „E-Mail“ oder „Telefon“</translation>
    </message>
    <message>
        <source>orders need a column for &quot;number&quot;</source>
        <translation>Bestellungen brauchen eine Spalte für „Bestellnummer“</translation>
    </message>
    <message>
        <source>refunds need columns for &quot;order&quot; and &quot;amount&quot;</source>
        <translation>Erstattungen brauchen Spalten für Bestellung und Betrag</translation>
    </message>
    <message>
        <source>What stands in this field is no number that can be dialled from here. Ask the caller for another one.</source>
        <translation>Was in diesem Feld steht, ist keine Nummer, die von hier gewählt werden kann. Bitten Sie den Anrufer um eine andere.</translation>
    </message>
    <message>
        <source>A national ID is made of letters and digits.</source>
        <translation>Eine Ausweisnummer besteht aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A national ID has 4 to 32 letters and digits.</source>
        <translation>Eine Ausweisnummer hat 4 bis 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>scrambled</source>
        <translation>verwürfelt</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Nothing is dialled, because the log could not take it: %1</source>
        <translation>Es wird nichts gewählt, weil das Protokoll es nicht aufnehmen konnte: %1</translation>
    </message>
    <message>
        <source>This is a remote session: %1.</source>
        <translation>Dies ist eine Remotesitzung: %1.</translation>
    </message>
    <message>
        <source>The display runs at %1 Hz; scrambling needs 50.</source>
        <translation>Die Anzeige läuft mit %1 Hz; zum Verwürfeln braucht es 50.</translation>
    </message>
    <message>
        <source>Qt draws by its &quot;%1&quot; platform here, where no screen is known that could be protected.</source>
        <translation>Qt zeichnet hier mit seiner Plattform „%1“, die keinen Bildschirm kennt, der sich schützen ließe.</translation>
    </message>
    <message>
        <source>Windows refused to leave this window out of pictures (error %1).</source>
        <translation>Windows hat es abgelehnt, dieses Fenster aus Aufnahmen auszunehmen (Fehler %1).</translation>
    </message>
    <message>
        <source>a remote desktop set %1</source>
        <translation>ein entfernter Desktop hat %1 gesetzt</translation>
    </message>
    <message>
        <source>the display is drawn by %1</source>
        <translation>die Anzeige zeichnet %1</translation>
    </message>
    <message>
        <source>more than %1 rows for one order</source>
        <translation>mehr als %1 Zeilen für eine Bestellung</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 Zellen, wo der Kopf %2 hat</translation>
    </message>
    <message>
        <source>longer than 4 MiB</source>
        <translation>länger als 4 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of this record; export it again</source>
        <translation>die Datei endet mitten in diesem Datensatz; exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>is not JSON: a bracket or a quotation mark is not closed before the next record</source>
        <translation>ist kein JSON: Eine Klammer oder ein Anführungszeichen ist vor dem nächsten Datensatz nicht geschlossen</translation>
    </message>
    <message>
        <source>no record: an object { ... } is expected here</source>
        <translation>kein Datensatz: Hier wird ein Objekt { … } erwartet</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>not a company</source>
        <translation>keine Firma</translation>
    </message>
    <message>
        <source>not a town</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>not a country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>not a currency&apos;s code</source>
        <translation>kein Währungscode</translation>
    </message>
    <message>
        <source>not an amount like 1234.50, or one that could be read in two ways</source>
        <translation>kein Betrag wie 1234.50 oder einer, der sich auf zwei Arten lesen lässt</translation>
    </message>
    <message>
        <source>not a date, or one that could be read in two ways</source>
        <translation>kein Datum oder eines, das sich auf zwei Arten lesen lässt</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>no name, no e-mail and no phone</source>
        <translation>kein Name, keine E-Mail und kein Telefon</translation>
    </message>
    <message>
        <source>another row of this order is rejected</source>
        <translation>eine andere Zeile dieser Bestellung ist abgewiesen</translation>
    </message>
    <message>
        <source>not an order number</source>
        <translation>keine Bestellnummer</translation>
    </message>
    <message>
        <source>not a status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>keine Bestellnummer</translation>
    </message>
    <message>
        <source>does not say which order it is of</source>
        <translation>sagt nicht, zu welcher Bestellung sie gehört</translation>
    </message>
    <message>
        <source>its order is not there; import the orders first</source>
        <translation>die Bestellung dazu gibt es nicht; importieren Sie zuerst die Bestellungen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows a closed one</source>
        <translation>ein Anführungszeichen ist nicht geschlossen, oder nach einem geschlossenen folgt Text</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>länger als 1 MiB</translation>
    </message>
    <message>
        <source>holds a zero byte</source>
        <translation>enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>is not UTF-8: save the file as &quot;CSV UTF-8&quot;</source>
        <translation>ist kein UTF-8: Speichern Sie die Datei als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>a mask, not a value; export it unmasked, or leave the cell empty</source>
        <translation>eine Maske, kein Wert; exportieren Sie ihn unmaskiert, oder lassen Sie die Zelle leer</translation>
    </message>
    <message>
        <source>the order stands in the file twice</source>
        <translation>die Bestellung steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>changed by a spreadsheet program to something like 1.23E+12</source>
        <translation>von einer Tabellenkalkulation zu etwas wie 1.23E+12 geändert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a line, its column, and what is wrong there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not an amount like 1234.50</source>
        <translation>kein Betrag wie 1234.50</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <source>continues an order that does not stand before it</source>
        <translation>setzt eine Bestellung fort, die nicht davor steht</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>the X display is reached over the network (X forwarding)</source>
        <translation>die X-Anzeige wird über das Netz erreicht (X-Weiterleitung)</translation>
    </message>
    <message>
        <source>it came in over SSH</source>
        <translation>sie kam über SSH</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Auskunft gegeben</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Return or refund</source>
        <translation>Rücksendung oder Erstattung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand hat abgenommen</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1 werden nur gezeigt, wo der Bildschirm geschützt ist (%2). Hier ist er es nicht. Geben Sie den Anruf an jemanden weiter, dessen Bildschirm es ist, oder verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not: %3. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1 werden nur gezeigt, wo der Bildschirm geschützt ist (%2). Hier ist er es nicht: %3. Geben Sie den Anruf an jemanden weiter, dessen Bildschirm es ist, oder verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1 werden nur gezeigt, wo der Bildschirm geschützt ist (%2). Hier gilt nur: %3. Geben Sie den Anruf an jemanden weiter, dessen Bildschirm es ist, oder verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1 werden nur gezeigt, wo der Bildschirm geschützt ist (%2). Hier gilt nur: %3 (%4). Geben Sie den Anruf an jemanden weiter, dessen Bildschirm es ist, oder verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>%1: this file does not open</source>
        <translation>%1: Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Choose how the call ended first.</source>
        <translation>Wählen Sie zuerst, wie der Anruf endete.</translation>
    </message>
    <message>
        <source>A tag without a word says nothing.</source>
        <translation>Ein Schlagwort ohne Wort besagt nichts.</translation>
    </message>
    <message>
        <source>A tag is made of letters, digits and signs.</source>
        <translation>Ein Schlagwort besteht aus Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This looks like a number that may not stand in a tag. Use words.</source>
        <translation>Das sieht aus wie eine Nummer, die nicht in einem Schlagwort stehen darf. Verwenden Sie Wörter.</translation>
    </message>
    <message>
        <source>It is too late to take this note back. Correct it instead.</source>
        <translation>Es ist zu spät, diese Notiz zurückzunehmen. Korrigieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 data is shown at certain hours only, and this machine does not know the time zone that they are counted in. Ask IT.</source>
        <translation>%1 werden nur zu bestimmten Stunden gezeigt, und dieser Rechner kennt die Zeitzone nicht, in der sie zählen. Fragen Sie die IT.</translation>
    </message>
    <message>
        <source>%1 data is shown from %2 only; it is %3 now. Hand the call to a colleague who may, or call the customer back.</source>
        <translation>%1 werden nur von %2 gezeigt; es ist jetzt %3. Geben Sie den Anruf an jemanden weiter, der es darf, oder rufen Sie den Kunden zurück.</translation>
    </message>
    <message>
        <source>Nothing is shown. %1</source>
        <translation>Es wird nichts gezeigt. %1</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason in your own words. Write one.</source>
        <translation>%1 werden mit einem Grund in Ihren eigenen Worten gezeigt. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>A reason is made of words. Write what the caller needs.</source>
        <translation>Ein Grund besteht aus Wörtern. Schreiben Sie, was der Anrufer braucht.</translation>
    </message>
    <message>
        <source>A reason stays in the log, so no number of the customer&apos;s and no address may stand in it. Write it without.</source>
        <translation>Ein Grund bleibt im Protokoll, deshalb darf keine Nummer des Kunden und keine Adresse darin stehen. Schreiben Sie ihn ohne.</translation>
    </message>
    <message>
        <source>A reason stays in the log, and in this one stands something like a card number, a code or an ID. Write it without.</source>
        <translation>Ein Grund bleibt im Protokoll, und in diesem steht etwas wie eine Kartennummer, ein Code oder eine Ausweisnummer. Schreiben Sie ihn ohne.</translation>
    </message>
    <message>
        <source>%1 data is shown during a call only. Start the call, and try again.</source>
        <translation>%1 werden nur während eines Anrufs gezeigt. Beginnen Sie den Anruf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The customer that this tag is for is gone.</source>
        <translation>Den Kunden zu diesem Schlagwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The customer has this tag already.</source>
        <translation>Der Kunde hat dieses Schlagwort schon.</translation>
    </message>
    <message>
        <source>The customer does not have this tag any more.</source>
        <translation>Der Kunde hat dieses Schlagwort nicht mehr.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Write a reason.</source>
        <translation>Eine zweite Person will wissen, warum. Schreiben Sie einen Grund.</translation>
    </message>
    <message>
        <source>The last call is not wrapped up. Choose how it ended first.</source>
        <translation>Der letzte Anruf ist nicht nachbearbeitet. Wählen Sie zuerst, wie er endete.</translation>
    </message>
    <message>
        <source>A reset takes one&apos;s keys away, so nobody resets themselves. Change your password instead: &quot;scrimctl user set-password&quot; without a name.</source>
        <translation>Ein Zurücksetzen nimmt die Schlüssel weg, deshalb setzt niemand sich selbst zurück. Ändern Sie stattdessen Ihr Passwort: „scrimctl user set-password“ ohne Namen.</translation>
    </message>
    <message>
        <source>No second factor waits to be confirmed. Begin anew.</source>
        <translation>Kein zweiter Faktor wartet auf Bestätigung. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This is not the code of the new secret. Wait for the app&apos;s next code, look at the clocks of phone and desk, and try again.</source>
        <translation>Dies ist nicht der Code des neuen Geheimnisses. Warten Sie auf den nächsten Code der App, vergleichen Sie die Uhren von Telefon und Arbeitsplatz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1/%2.json is an older copy of this account: the log knows a newer one. Put the newest back, or have an admin reset the password (&quot;scrimctl user set-password&quot;).</source>
        <translation>%1/%2.json ist eine ältere Kopie dieses Kontos: Das Protokoll kennt eine neuere. Stellen Sie die neueste wieder her, oder lassen Sie die Administration das Passwort zurücksetzen („scrimctl user set-password“).</translation>
    </message>
    <message>
        <source>Too many tries. Wait one minute, or ask an admin to unlock the account.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute, oder bitten Sie die Administration, das Konto zu entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %Ln minutes, or ask an admin to unlock the account.</source>
        <translation>
            <numerusform>Zu viele Versuche. Warten Sie %Ln Minute, oder bitten Sie die Administration, das Konto zu entsperren.</numerusform>
            <numerusform>Zu viele Versuche. Warten Sie %Ln Minuten, oder bitten Sie die Administration, das Konto zu entsperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same signs.</source>
        <translation>Es wiederholt dieselben Zeichen.</translation>
    </message>
    <message>
        <source>It is made of a common word or password.</source>
        <translation>Es besteht aus einem häufigen Wort oder Passwort.</translation>
    </message>
    <message>
        <source>It has your own name in it.</source>
        <translation>Es enthält Ihren Namen.</translation>
    </message>
    <message>
        <source>It follows the keyboard or the alphabet.</source>
        <translation>Es folgt der Tastatur oder dem Alphabet.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Es ist vor allem ein Datum.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Es ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>This password is weak. %1 Try four or five words that do not belong together, with a number among them.</source>
        <translation>Dieses Passwort ist schwach. %1 Versuchen Sie vier oder fünf Wörter, die nicht zusammengehören, mit einer Zahl dazwischen.</translation>
    </message>
    <message>
        <source>An admin has made this account. Choose a password that only you know.</source>
        <translation>Die Administration hat dieses Konto angelegt. Wählen Sie ein Passwort, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>An admin has reset your password. Choose one that only you know.</source>
        <translation>Die Administration hat Ihr Passwort zurückgesetzt. Wählen Sie eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>Your password is too old. Choose a new one.</source>
        <translation>Ihr Passwort ist zu alt. Wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up with an authenticator app.</source>
        <translation>Ihre Rolle braucht einen zweiten Faktor. Richten Sie ihn mit einer Authentifizierungs-App ein.</translation>
    </message>
    <message>
        <source>This is one of the last four passwords of this account. Choose one that is new.</source>
        <translation>Dies ist eines der letzten vier Passwörter dieses Kontos. Wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose one that is new.</source>
        <translation>Dies ist Ihr jetziges Passwort. Wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>The name, the password or the code is wrong, or the account is disabled. Try again, or ask an admin.</source>
        <translation>Name, Passwort oder Code stimmt nicht, oder das Konto ist deaktiviert. Versuchen Sie es noch einmal, oder fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This backup cannot be read: %1. Take another one.</source>
        <translation>Diese Sicherung lässt sich nicht lesen: %1. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>there is something unknown in it</source>
        <translation>es steht etwas Unbekanntes darin</translation>
    </message>
    <message>
        <source>it does not begin with what it is</source>
        <translation>sie beginnt nicht mit dem, was sie ist</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>ein Name darin ist zu lang</translation>
    </message>
    <message>
        <source>it holds something that is no part of a vault</source>
        <translation>sie enthält etwas, das nicht zu einem Tresor gehört</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>sie enthält eine Datei zweimal</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 ist nicht, was hineingelegt wurde</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>sie enthält nicht, was sie sollte</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed or cut: its part %1 does not hold. Take another one.</source>
        <translation>Diese Sicherung ist beschädigt oder wurde verändert oder gekürzt: Ihr Teil %1 stimmt nicht. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This backup was not made for that key. It opens with the recovery file of its vault, or by an admin of that day.</source>
        <translation>Diese Sicherung wurde nicht für diesen Schlüssel gemacht. Sie lässt sich mit der Wiederherstellungsdatei ihres Tresors öffnen oder von jemandem, der damals zur Administration gehörte.</translation>
    </message>
    <message>
        <source>The beginning of this backup was changed. Take another one.</source>
        <translation>Der Anfang dieser Sicherung wurde verändert. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: somebody moved it away while the backup was made. Make it again.</source>
        <translation>%1: wurde während der Sicherung verschoben. Sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The key of the cache is being replaced. Go on with that first (&quot;scrimctl key rotate DIR cache&quot;), then make the backup.</source>
        <translation>Der Schlüssel des Zwischenspeichers wird gerade ersetzt. Setzen Sie das zuerst fort („scrimctl key rotate DIR cache“), und sichern Sie dann.</translation>
    </message>
    <message>
        <source>Stopped as asked. There is no backup.</source>
        <translation>Wie gewünscht angehalten. Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>This file is no backup of Scrim, or its beginning is damaged.</source>
        <translation>Diese Datei ist keine Sicherung von Scrim, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Scrim. Use that one, or a newer.</source>
        <translation>Diese Sicherung wurde von einem neueren Scrim gemacht. Verwenden Sie dieses oder ein neueres.</translation>
    </message>
    <message>
        <source>%1: does not say when a backup was made. The next one writes it anew.</source>
        <translation>%1: sagt nicht, wann eine Sicherung gemacht wurde. Die nächste schreibt es neu.</translation>
    </message>
    <message>
        <source>%1: there is not enough room for the backup: %2 MB are free, %3 MB are needed</source>
        <translation>%1: Für die Sicherung ist nicht genug Platz: %2 MB sind frei, %3 MB werden gebraucht</translation>
    </message>
    <message>
        <source>%1: this name is taken, and nothing is written over</source>
        <translation>%1: Diesen Namen gibt es schon, und nichts wird überschrieben</translation>
    </message>
    <message>
        <source>What this backup says of itself cannot be read. Take another one.</source>
        <translation>Was diese Sicherung über sich sagt, lässt sich nicht lesen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This backup says that it is of another vault than it holds.</source>
        <translation>Diese Sicherung nennt einen anderen Tresor als den, den sie enthält.</translation>
    </message>
    <message>
        <source>The station&apos;s key in this backup is not the one of its vault.</source>
        <translation>Der Schlüssel der Station in dieser Sicherung ist nicht der ihres Tresors.</translation>
    </message>
    <message>
        <source>The log&apos;s key in this backup is not the one of its vault.</source>
        <translation>Der Schlüssel des Protokolls in dieser Sicherung ist nicht der ihres Tresors.</translation>
    </message>
    <message>
        <source>The access log in this backup does not hold: %1</source>
        <translation>Das Zugriffsprotokoll in dieser Sicherung stimmt nicht: %1</translation>
    </message>
    <message>
        <source>the file of checkpoints</source>
        <translation>die Datei der Prüfpunkte</translation>
    </message>
    <message>
        <source>%1: there is something in this folder. A backup is put back into a new one; nothing is written over.</source>
        <translation>%1: In diesem Ordner ist etwas. Eine Sicherung wird in einen neuen zurückgespielt; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The cache in this backup is damaged: %1</source>
        <translation>Der Zwischenspeicher in dieser Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1: this folder cannot be replaced</source>
        <translation>%1: Dieser Ordner lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>%1: cannot make its folder</source>
        <translation>%1: Der Ordner dafür lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault than the backup.</source>
        <translation>Diese Wiederherstellungsdatei gehört zu einem anderen Tresor als die Sicherung.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was kept.</source>
        <translation>Wie gewünscht angehalten. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>%1: is there already: another restore is going on, or one was ended in the middle. In that case remove it, and run this again.</source>
        <translation>%1: gibt es schon: Gerade läuft eine andere Wiederherstellung, oder eine wurde mittendrin beendet. Entfernen Sie es im zweiten Fall, und starten Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>cannot give it its name</source>
        <translation>lässt sich nicht benennen</translation>
    </message>
    <message>
        <source>cannot make this folder</source>
        <translation>dieser Ordner lässt sich nicht anlegen</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %Ln earlier hours to say what is usual for %1</source>
        <translation>
            <numerusform>Es gibt weniger als %Ln frühere Stunde, um zu sagen, was für %1 üblich ist</numerusform>
            <numerusform>Es gibt weniger als %Ln frühere Stunden, um zu sagen, was für %1 üblich ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note takes %Ln characters at most.</source>
        <translation>
            <numerusform>Eine Notiz fasst höchstens %Ln Zeichen.</numerusform>
            <numerusform>Eine Notiz fasst höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stays in the access log.</source>
        <translation>Sagen Sie, warum: Es bleibt im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>%1: is no list of rejected rows, which begins with line,column,reason</source>
        <translation>%1: ist keine Liste abgewiesener Zeilen; eine solche beginnt mit line,column,reason</translation>
    </message>
    <message>
        <source>%1: names no row</source>
        <translation>%1: nennt keine Zeile</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>a field of theirs</comment>
        <translation>Kunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>A tag takes %Ln characters at most.</source>
        <translation>
            <numerusform>Ein Schlagwort hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Schlagwort hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and the time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>You have used the one %1 view of this hour.</source>
        <translation>Sie haben den einen Einblick dieser Stunde verbraucht (%1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this hour.</source>
        <translation>
            <numerusform>Sie haben den %Ln Einblick dieser Stunde verbraucht (%1).</numerusform>
            <numerusform>Sie haben die %Ln Einblicke dieser Stunde verbraucht (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>You have used the one %1 view of this shift.</source>
        <translation>Sie haben den einen Einblick dieser Schicht verbraucht (%1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this shift.</source>
        <translation>
            <numerusform>Sie haben den %Ln Einblick dieser Schicht verbraucht (%1).</numerusform>
            <numerusform>Sie haben die %Ln Einblicke dieser Schicht verbraucht (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes at least %Ln letters. Write what the caller needs.</source>
        <translation>
            <numerusform>Ein Grund braucht mindestens %Ln Zeichen. Schreiben Sie, was der Anrufer braucht.</numerusform>
            <numerusform>Ein Grund braucht mindestens %Ln Zeichen. Schreiben Sie, was der Anrufer braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes %Ln letters at most. Make it shorter.</source>
        <translation>
            <numerusform>Ein Grund hat höchstens %Ln Zeichen. Fassen Sie ihn kürzer.</numerusform>
            <numerusform>Ein Grund hat höchstens %Ln Zeichen. Fassen Sie ihn kürzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Diesen Datensatz gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This customer has been checked %Ln times within a day, all calls together. Nothing more is checked for now. Hand the call to a supervisor.</source>
        <translation>
            <numerusform>Dieser Kunde wurde innerhalb eines Tages, über alle Anrufe gezählt, %Ln-mal geprüft. Vorerst wird nichts mehr geprüft. Geben Sie den Anruf an die Teamleitung weiter.</numerusform>
            <numerusform>Dieser Kunde wurde innerhalb eines Tages, über alle Anrufe gezählt, %Ln-mal geprüft. Vorerst wird nichts mehr geprüft. Geben Sie den Anruf an die Teamleitung weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times within %1 min. Ask for something else.</source>
        <translation>
            <numerusform>Dieses Feld wurde in %1 min %Ln-mal geprüft. Fragen Sie nach etwas anderem.</numerusform>
            <numerusform>Dieses Feld wurde in %1 min %Ln-mal geprüft. Fragen Sie nach etwas anderem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times in this call. Ask for something else.</source>
        <translation>
            <numerusform>Dieses Feld wurde in diesem Anruf %Ln-mal geprüft. Fragen Sie nach etwas anderem.</numerusform>
            <numerusform>Dieses Feld wurde in diesem Anruf %Ln-mal geprüft. Fragen Sie nach etwas anderem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln filters can be saved.</source>
        <translation>
            <numerusform>Es lässt sich höchstens %Ln Filter speichern.</numerusform>
            <numerusform>Es lassen sich höchstens %Ln Filter speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look can be granted for one minute.</source>
        <translation>Ein Einblick lässt sich für eine Minute erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>A look can be granted for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Ein Einblick lässt sich für bis zu %Ln Minute erlauben.</numerusform>
            <numerusform>Ein Einblick lässt sich für 1 bis %Ln Minuten erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of the screen can be allowed for one minute.</source>
        <translation>Bildschirmaufnahmen lassen sich für eine Minute erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of the screen can be allowed for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Bildschirmaufnahmen lassen sich für bis zu %Ln Minute erlauben.</numerusform>
            <numerusform>Bildschirmaufnahmen lassen sich für 1 bis %Ln Minuten erlauben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %Ln characters here.</source>
        <translation>
            <numerusform>Ein Passwort braucht hier mindestens %Ln Zeichen.</numerusform>
            <numerusform>Ein Passwort braucht hier mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: others write so much that no moment was found to copy it at; try again</source>
        <translation>%1: Andere schreiben so viel, dass sich kein Moment zum Kopieren fand; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: page %2 does not hold; put the file back from an older backup</source>
        <translation>%1: Seite %2 stimmt nicht; spielen Sie die Datei aus einer älteren Sicherung zurück</translation>
    </message>
    <message>
        <source>%1: is no list of this vault&apos;s erased records, or was changed outside of Scrim. Put it back from the newest backup.</source>
        <translation>%1: ist keine Liste der gelöschten Datensätze dieses Tresors, oder wurde außerhalb von Scrim verändert. Spielen Sie die Datei aus der neuesten Sicherung zurück.</translation>
    </message>
    <message>
        <source>The policy does not let the role %1 have %2 data spoken. View it on the screen, or hand the call to a colleague.</source>
        <translation>Die Richtlinie lässt die Rolle %1 sich %2 nicht vorlesen lassen. Sehen Sie sie am Bildschirm an, oder geben Sie den Anruf weiter.</translation>
    </message>
    <message>
        <source>A call is open already. End it first, or put it on hold.</source>
        <translation>Es ist schon ein Anruf offen. Beenden oder halten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Too many calls are on hold. End one of them first.</source>
        <translation>Es werden zu viele Anrufe gehalten. Beenden Sie zuerst einen davon.</translation>
    </message>
    <message>
        <source>That call is not on hold any more.</source>
        <translation>Dieser Anruf wird nicht mehr gehalten.</translation>
    </message>
    <message>
        <source>The recovery file lets an admin in again. An admin resets the others: &quot;scrimctl user set-password&quot;.</source>
        <translation>Die Wiederherstellungsdatei lässt jemanden aus der Administration wieder ein. Die anderen setzt die Administration zurück: „scrimctl user set-password“.</translation>
    </message>
    <message>
        <source>%1 has to sign in first: a password or a second factor is due.</source>
        <translation>%1 muss sich zuerst anmelden: Ein Passwort oder ein zweiter Faktor ist fällig.</translation>
    </message>
    <message>
        <source>Too many requests wait already. Speak to a supervisor.</source>
        <translation>Es warten schon zu viele Anfragen. Sprechen Sie mit der Teamleitung.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2. Choose another day.</source>
        <translation>%1 ist schon abgezeichnet, von %2. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Only who reads the whole log reviews it. Ask a supervisor or an auditor.</source>
        <translation>Nur wer das ganze Protokoll liest, prüft es. Fragen Sie die Teamleitung oder die Revision.</translation>
    </message>
    <message>
        <source>Only a privacy officer erases somebody for good. Ask one to do it.</source>
        <translation>Nur der Datenschutz löscht jemanden endgültig. Bitten Sie ihn darum.</translation>
    </message>
    <message>
        <source>Only an admin imports. Ask one to do it.</source>
        <translation>Nur die Administration importiert. Bitten Sie sie darum.</translation>
    </message>
    <message>
        <source>The desk was locked, so nothing is allowed any more. Unlock it, and have it allowed again.</source>
        <translation>Der Arbeitsplatz wurde gesperrt, deshalb ist nichts mehr erlaubt. Entsperren Sie ihn, und lassen Sie es noch einmal erlauben.</translation>
    </message>
    <message>
        <source>Nobody takes that back here. Say it in other words.</source>
        <translation>Das nimmt hier niemand zurück. Sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role may take that back (%1).</source>
        <translation>Bitten Sie jemanden, dessen Rolle das zurücknehmen darf (%1).</translation>
    </message>
    <message>
        <source>Only who wrote a note takes it back. Ask them, or add a note of your own.</source>
        <translation>Nur wer eine Notiz geschrieben hat, nimmt sie zurück. Bitten Sie darum, oder schreiben Sie eine eigene Notiz.</translation>
    </message>
    <message>
        <source>The policy lets nobody view %1 data. Verify the caller by something else.</source>
        <translation>Die Richtlinie lässt niemanden %1 sehen. Verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data. Hand the call to a colleague whose role does (%3), or verify the caller by something else.</source>
        <translation>Die Rolle %1 sieht %2 nicht. Geben Sie den Anruf an jemanden weiter, dessen Rolle das tut (%3), oder verifizieren Sie den Anrufer mit etwas anderem.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or wait: the next is free at %1.</source>
        <translation>Bitten Sie die Teamleitung um mehr („Um mehr Einblicke bitten“), oder warten Sie: Der nächste ist um %1 frei.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or hand the call to a colleague.</source>
        <translation>Bitten Sie die Teamleitung um mehr („Um mehr Einblicke bitten“), oder geben Sie den Anruf weiter.</translation>
    </message>
    <message>
        <source>%1 data takes a second person here. Ask a supervisor for their yes, then view it again.</source>
        <translation>%1 brauchen hier eine zweite Person. Bitten Sie die Teamleitung um ihr Ja, und sehen Sie sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Only your own last change of this field can be undone. Correct the field instead.</source>
        <translation>Nur Ihre eigene letzte Änderung dieses Feldes lässt sich rückgängig machen. Korrigieren Sie das Feld stattdessen.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data, with a second person or without. Hand the call to a colleague whose role does.</source>
        <translation>Die Rolle %1 sieht %2 nicht, weder mit zweiter Person noch ohne. Geben Sie den Anruf an jemanden weiter, dessen Rolle das tut.</translation>
    </message>
    <message>
        <source>%1 has granted this already, so nothing is left to do.</source>
        <translation>%1 hat dies schon erlaubt; es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>No request of that name waits any more. Have your colleague ask again.</source>
        <translation>Unter diesem Namen wartet keine Anfrage mehr. Lassen Sie noch einmal anfragen.</translation>
    </message>
    <message>
        <source>Too many requests wait. Speak to a supervisor.</source>
        <translation>Es warten zu viele Anfragen. Sprechen Sie mit der Teamleitung.</translation>
    </message>
    <message>
        <source>There is no call to put on hold. Start one, or take one up again.</source>
        <translation>Es gibt keinen Anruf, den Sie halten könnten. Beginnen Sie einen, oder setzen Sie einen fort.</translation>
    </message>
    <message>
        <source>The policy of this vault allows no pictures of the screen, for nobody. Tell support what stands there, or ask IT to have the policy changed.</source>
        <translation>Die Richtlinie dieses Tresors erlaubt niemandem Bildschirmaufnahmen. Sagen Sie dem Support, was dort steht, oder lassen Sie die IT die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>You have %1 views left, so there is nothing to ask for yet. Use them first.</source>
        <comment>a class of fields</comment>
        <translation>Sie haben noch Einblicke übrig (%1), deshalb gibt es noch nichts zu erbitten. Nutzen Sie erst diese.</translation>
    </message>
    <message>
        <source>The role %1 may not top up a budget. Ask a supervisor.</source>
        <translation>Die Rolle %1 darf kein Budget erhöhen. Fragen Sie die Teamleitung.</translation>
    </message>
    <message>
        <source>Nobody tops up their own budget. Ask another supervisor.</source>
        <translation>Niemand erhöht das eigene Budget. Bitten Sie eine andere Teamleitung.</translation>
    </message>
    <message>
        <source>A budget can be topped up by 1 to %1 views at a time. Choose a number of those.</source>
        <translation>Ein Budget lässt sich auf einmal um 1 bis %1 Einblicke erhöhen. Wählen Sie eine dieser Zahlen.</translation>
    </message>
    <message>
        <source>The role %1 has no budget for %2 data, so there is nothing to top up. They may go on.</source>
        <translation>Die Rolle %1 hat kein Budget für %2, deshalb gibt es nichts zu erhöhen. Es kann weitergehen.</translation>
    </message>
    <message>
        <source>There were too many of these today. Have the policy changed instead.</source>
        <translation>Heute gab es davon zu viele. Lassen Sie stattdessen die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data. Ask somebody who views it to approve you.</source>
        <translation>Sie haben keinen Schlüssel für %1. Bitten Sie jemanden, der sie ansehen darf, Ihren Zugriff freizugeben.</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could seal this. Sign in first.</source>
        <translation>Niemand ist angemeldet, dessen Schlüssel dies versiegeln könnte. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no second factor, so there is nothing to take away.</source>
        <translation>„%1“ hat keinen zweiten Faktor, deshalb gibt es nichts wegzunehmen.</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault. Take the one of this vault.</source>
        <translation>Diese Wiederherstellungsdatei gehört zu einem anderen Tresor. Nehmen Sie die dieses Tresors.</translation>
    </message>
    <message>
        <source>This recovery file does not open the vault: a character of its key is wrong. Compare it with another copy.</source>
        <translation>Diese Wiederherstellungsdatei öffnet den Tresor nicht: Ein Zeichen ihres Schlüssels ist falsch. Vergleichen Sie sie mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>%1: a backup in the vault&apos;s own folder is lost with it. Name a file elsewhere.</source>
        <translation>%1: Eine Sicherung im Ordner des Tresors selbst geht mit ihm verloren. Nennen Sie eine Datei an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Name the lines of those who are to be taken in again.</source>
        <translation>Nennen Sie die Zeilen derer, die wieder aufgenommen werden sollen.</translation>
    </message>
    <message>
        <source>of somebody who was erased</source>
        <translation>von jemandem, der gelöscht wurde</translation>
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
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>ID des Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Zahl der Bestellungen</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Umsatz insgesamt</translation>
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
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Placed, in UTC</source>
        <translation>Bestellt, in UTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid, in UTC</source>
        <translation>Bezahlt, in UTC</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Shipped, in UTC</source>
        <translation>Versandt, in UTC</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Zahlungsstatus</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Lieferstatus</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Billing: name</source>
        <translation>Rechnung: Name</translation>
    </message>
    <message>
        <source>Billing: company</source>
        <translation>Rechnung: Firma</translation>
    </message>
    <message>
        <source>Billing: street</source>
        <translation>Rechnung: Straße</translation>
    </message>
    <message>
        <source>Billing: street, second line</source>
        <translation>Rechnung: Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Billing: postcode</source>
        <translation>Rechnung: Postleitzahl</translation>
    </message>
    <message>
        <source>Billing: town</source>
        <translation>Rechnung: Ort</translation>
    </message>
    <message>
        <source>Billing: province</source>
        <translation>Rechnung: Region</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>Rechnung: Land</translation>
    </message>
    <message>
        <source>Billing: phone</source>
        <translation>Rechnung: Telefon</translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation>Lieferung: Name</translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation>Lieferung: Firma</translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation>Lieferung: Straße</translation>
    </message>
    <message>
        <source>Delivery: street, second line</source>
        <translation>Lieferung: Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Delivery: postcode</source>
        <translation>Lieferung: Postleitzahl</translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation>Lieferung: Ort</translation>
    </message>
    <message>
        <source>Delivery: province</source>
        <translation>Lieferung: Region</translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation>Lieferung: Land</translation>
    </message>
    <message>
        <source>Delivery: phone</source>
        <translation>Lieferung: Telefon</translation>
    </message>
    <message>
        <source>Shipment: carrier</source>
        <translation>Sendung: Versanddienst</translation>
    </message>
    <message>
        <source>Shipment: tracking</source>
        <translation>Sendung: Sendungsnummer</translation>
    </message>
    <message>
        <source>Shipment: shipped on</source>
        <translation>Sendung: versandt am</translation>
    </message>
    <message>
        <source>Shipment: delivered on</source>
        <translation>Sendung: zugestellt am</translation>
    </message>
    <message>
        <source>Refund: id</source>
        <translation>Erstattung: ID</translation>
    </message>
    <message>
        <source>Refund: amount</source>
        <translation>Erstattung: Betrag</translation>
    </message>
    <message>
        <source>Refund: refunded on</source>
        <translation>Erstattung: erstattet am</translation>
    </message>
    <message>
        <source>Refund: reason</source>
        <translation>Erstattung: Grund</translation>
    </message>
    <message>
        <source>Line: title</source>
        <translation>Position: Bezeichnung</translation>
    </message>
    <message>
        <source>Line: SKU</source>
        <translation>Position: SKU</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Position: Menge</translation>
    </message>
    <message>
        <source>Line: price of one</source>
        <translation>Position: Einzelpreis</translation>
    </message>
    <message>
        <source>Refund&apos;s order</source>
        <translation>Bestellung der Erstattung</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Erstattet am</translation>
    </message>
    <message>
        <source>Refunded on, in UTC</source>
        <translation>Erstattet am, in UTC</translation>
    </message>
    <message>
        <source>Refund&apos;s reason</source>
        <translation>Grund der Erstattung</translation>
    </message>
    <message>
        <source>Refund&apos;s amount</source>
        <translation>Betrag der Erstattung</translation>
    </message>
    <message>
        <source>Customers from Shopify</source>
        <translation>Kunden aus Shopify</translation>
    </message>
    <message>
        <source>Orders from Shopify</source>
        <translation>Bestellungen aus Shopify</translation>
    </message>
    <message>
        <source>Customers from WooCommerce</source>
        <translation>Kunden aus WooCommerce</translation>
    </message>
    <message>
        <source>Orders from WooCommerce</source>
        <translation>Bestellungen aus WooCommerce</translation>
    </message>
    <message>
        <source>Refunds from WooCommerce</source>
        <translation>Erstattungen aus WooCommerce</translation>
    </message>
    <message>
        <source>Customers from Magento</source>
        <translation>Kunden aus Magento</translation>
    </message>
    <message>
        <source>Orders from Magento</source>
        <translation>Bestellungen aus Magento</translation>
    </message>
    <message>
        <source>A file of your own form</source>
        <translation>Eine Datei in eigener Form</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>%1, since %2. Its text is %3.</source>
        <translation>%1, denn %2. Zeichensatz: %3.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Ausweisnummer</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportForm</name>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Currency of amounts that name none</source>
        <translation>Währung für Beträge ohne Angabe</translation>
    </message>
    <message>
        <source>Country of phone numbers that name none</source>
        <translation>Land für Telefonnummern ohne Angabe</translation>
    </message>
    <message>
        <source>List of rejected rows to take alone</source>
        <translation>Liste abgewiesener Zeilen, die allein genommen werden</translation>
    </message>
    <message>
        <source>Try it: say what would happen, store nothing</source>
        <translation>Probelauf: zeigen, was geschähe, nichts speichern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>An export of your shop: CSV or JSON. It can be dropped here.</source>
        <translation>Ein Export Ihres Shops: CSV oder JSON. Sie können ihn hier ablegen.</translation>
    </message>
    <message>
        <source>all rows; or a list of rejected rows, once the file is mended</source>
        <translation>alle Zeilen; oder eine Liste abgewiesener Zeilen, wenn die Datei berichtigt ist</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Zu importierende Datei auswählen</translation>
    </message>
    <message>
        <source>Choose the list of rejected rows</source>
        <translation>Liste abgewiesener Zeilen auswählen</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>C&amp;ountry of phones</source>
        <translation>&amp;Land der Nummern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>List of rejected rows</source>
        <translation>Liste abgewiesener Zeilen</translation>
    </message>
    <message>
        <source>Lists of rejected rows (*.csv)</source>
        <translation>Listen abgewiesener Zeilen (*.csv)</translation>
    </message>
    <message>
        <source>Choose the file to import.</source>
        <translation>Wählen Sie die zu importierende Datei aus.</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as EUR.</source>
        <translation>Eine Währung ist ein Code aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>A country is a code of two letters, such as DE.</source>
        <translation>Ein Land ist ein Code aus zwei Buchstaben, etwa DE.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportPage</name>
    <message>
        <source>Say what the columns are</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>A shop&apos;s export becomes records. Sensitive values are sealed as they are read: importing them gives nobody a view of them. Each import is on record.</source>
        <translation>Aus dem Export eines Shops werden Datensätze. Vertrauliche Werte werden beim Lesen versiegelt: Wer importiert, bekommt sie nicht zu sehen. Jeder Import wird protokolliert.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportProgress</name>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>etwa eine Minute übrig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation>Gelesener Anteil der Datei</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Stopping after the row that is being read…</source>
        <translation>Hält nach der gerade gelesenen Zeile an…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird angesehen…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>etwa %Ln Minute übrig</numerusform>
            <numerusform>etwa %Ln Minuten übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows  ·  All stored. Making what they are found by…</source>
        <translation>
            <numerusform>%Ln Zeile  ·  Alles gespeichert. Suchverzeichnis wird angelegt…</numerusform>
            <numerusform>%Ln Zeilen  ·  Alles gespeichert. Suchverzeichnis wird angelegt…</numerusform>
        </translation>
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
    <name>scrim::admin::ImportReport</name>
    <message>
        <source>Must not be stored, and was not: %1.</source>
        <translation>Darf nicht gespeichert werden und wurde es nicht: %1.</translation>
    </message>
    <message>
        <source>Not known, left out: %1.</source>
        <translation>Unbekannt, weggelassen: %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>The file is mended: take these rows</source>
        <translation>Die Datei ist berichtigt: diese Zeilen nehmen</translation>
    </message>
    <message>
        <source>What was left out or masked</source>
        <translation>Was weggelassen oder maskiert wurde</translation>
    </message>
    <message>
        <source>Tried: nothing is stored. This is what would happen</source>
        <translation>Probelauf: Es ist nichts gespeichert. Das würde geschehen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Stopped. What was read is stored; import the file again to complete it.</source>
        <translation>Angehalten. Was gelesen wurde, ist gespeichert; importieren Sie die Datei erneut, um sie zu vervollständigen.</translation>
    </message>
    <message>
        <source>1 row read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>1 Zeile gelesen  =  %1 importiert  +  %2 aktualisiert  +  %3 unverändert  +  %4 abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>
            <numerusform>%Ln Zeile gelesen  =  %1 importiert  +  %2 aktualisiert  +  %3 unverändert  +  %4 abgewiesen</numerusform>
            <numerusform>%Ln Zeilen gelesen  =  %1 importiert  +  %2 aktualisiert  +  %3 unverändert  +  %4 abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>One row that the list does not name was passed over.</source>
        <translation>Eine Zeile, die nicht auf der Liste steht, wurde übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the list does not name were passed over.</source>
        <translation>
            <numerusform>%Ln Zeile, die nicht auf der Liste steht, wurde übergangen.</numerusform>
            <numerusform>%Ln Zeilen, die nicht auf der Liste stehen, wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop: one value, which waits at its record.</source>
        <translation>Hier korrigiert und vom Shop geändert: ein Wert, der bei seinem Datensatz wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected here and changed by the shop: %Ln values, which wait at their records.</source>
        <translation>
            <numerusform>Hier korrigiert und vom Shop geändert: %Ln Wert, der bei seinem Datensatz wartet.</numerusform>
            <numerusform>Hier korrigiert und vom Shop geändert: %Ln Werte, die bei ihren Datensätzen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row belongs to somebody who was erased, and was left out. The shop still has it: erase them there as well.</source>
        <translation>Eine Zeile gehört jemandem, der gelöscht wurde, und wurde ausgelassen. Der Shop hat sie noch: Löschen Sie die Person auch dort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who were erased, and were left out. The shop still has them: erase them there as well.</source>
        <translation>
            <numerusform>%Ln Zeile gehört jemandem, der gelöscht wurde, und wurde ausgelassen. Der Shop hat sie noch: Löschen Sie die Person auch dort.</numerusform>
            <numerusform>%Ln Zeilen gehören Personen, die gelöscht wurden, und wurden ausgelassen. Der Shop hat sie noch: Löschen Sie die Personen auch dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that were not taken are listed, by line, column and reason and without their values, in %1. Mend them in the file, keep its lines as they are, and take them alone.</source>
        <translation>Die nicht übernommenen Zeilen sind mit Zeile, Spalte und Grund, aber ohne ihre Werte aufgeführt in %1. Berichtigen Sie sie in der Datei, lassen Sie deren Zeilen, wo sie sind, und nehmen Sie nur diese.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingModel</name>
    <message>
        <source>must not be stored by anybody</source>
        <translation>darf niemand speichern</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>der Name sagt es</translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation>die Zellen sehen so aus</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– weglassen –</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingView</name>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>Wie Beträge geschrieben sind</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie das Datum geschrieben ist</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>Zuordnung laden…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50</source>
        <translation>1,234.50 oder 1.234,50</translation>
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
        <translation>wo nur eine Lesart möglich ist</translation>
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
        <source>A short word for the shop, whose ids these are</source>
        <translation>Ein kurzes Wort für den Shop, zu dem diese IDs gehören</translation>
    </message>
    <message>
        <source>What the file&apos;s columns become</source>
        <translation>Wozu die Spalten der Datei werden</translation>
    </message>
    <message>
        <source>&amp;The rows are</source>
        <translation>Die Zeilen si&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Beträge</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Shop</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>The mapping could not be saved: %1</source>
        <translation>Die Zuordnung ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht genommen: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewView</name>
    <message>
        <source>Its text is %1.</source>
        <translation>Zeichensatz: %1.</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows, so say below what its columns are: %1. %2</source>
        <translation>Diesen Export kennt Scrim nicht, sagen Sie deshalb unten, was die Spalten sind: %1. %2</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows. What its columns are is proposed below, by their names and by what their cells look like: read it over. %1</source>
        <translation>Diesen Export kennt Scrim nicht. Was die Spalten sind, ist unten nach Namen und Zellen vorgeschlagen: Sehen Sie es durch. %1</translation>
    </message>
    <message>
        <source>The first records as they will be stored</source>
        <translation>Die ersten Datensätze, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Must not be stored, and will not be: %1.</source>
        <translation>Darf nicht gespeichert werden und wird es nicht: %1.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::RemarkModel</name>
    <message>
        <source>Left out or masked</source>
        <translation>Weggelassen oder maskiert</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
</context>
<context>
    <name>scrim::admin::TargetDelegate</name>
    <message>
        <source>What %1 becomes</source>
        <translation>Wozu %1 wird</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– weglassen –</translation>
    </message>
</context>
<context>
    <name>scrim::console::Console</name>
    <message>
        <source>Preparing a fictional vault…</source>
        <translation>Ein erfundener Tresor wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>scrim::desk::BudgetLine</name>
    <message>
        <source>What is left of your budget</source>
        <translation>Was von Ihrem Budget bleibt</translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>%2: noch %1 von 1 Einblick in dieser Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>%2: noch %1 von %n Einblick in dieser Stunde</numerusform>
            <numerusform>%2: noch %1 von %n Einblicken in dieser Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>%2: noch %1 von 1 Einblick in dieser Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>%2: noch %1 von %n Einblick in dieser Schicht</numerusform>
            <numerusform>%2: noch %1 von %n Einblicken in dieser Schicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallCard</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>What you do during a call is put on record with it.</source>
        <translation>Was Sie während eines Anrufs tun, wird mit ihm protokolliert.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>The number was not passed on.</source>
        <translation>Die Nummer wurde nicht übermittelt.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Resume, on hold %1</source>
        <comment>a time</comment>
        <translation>Fortsetzen, gehalten %1</translation>
    </message>
    <message>
        <source>Resume %1, on hold %2</source>
        <comment>a masked number, a time</comment>
        <translation>%1 fortsetzen, gehalten %2</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallDelegate</name>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>a call</comment>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a call, queue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <comment>a call, a time</comment>
        <translation>gehalten %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallPanel</name>
    <message>
        <source>Show the call panel (F4)</source>
        <translation>Anrufbereich zeigen (F4)</translation>
    </message>
    <message>
        <source>Fold the call panel (F4)</source>
        <translation>Anrufbereich einklappen (F4)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>Während des Anrufs</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallQueue</name>
    <message>
        <source>A call: %1.</source>
        <translation>Ein Anruf: %1.</translation>
    </message>
    <message>
        <source>A call for %1: %2.</source>
        <comment>queue, caller</comment>
        <translation>Ein Anruf für %1: %2.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallerCard</name>
    <message>
        <source>One customer has this number. Answer to open their record.</source>
        <translation>Ein Kunde hat diese Nummer. Nehmen Sie an, um den Datensatz zu öffnen.</translation>
    </message>
    <message>
        <source>Several customers have this number. Ask who is calling and choose.</source>
        <translation>Mehrere Kunden haben diese Nummer. Fragen Sie, wer anruft, und wählen Sie.</translation>
    </message>
    <message>
        <source>The number is withheld. Ask who is calling, and search by name or order.</source>
        <translation>Die Nummer ist unterdrückt. Fragen Sie, wer anruft, und suchen Sie nach Name oder Bestellung.</translation>
    </message>
    <message>
        <source>Nobody here has this number. Ask who is calling, and search by name or order.</source>
        <translation>Niemand hier hat diese Nummer. Fragen Sie, wer anruft, und suchen Sie nach Name oder Bestellung.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a call</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Wer anruft</translation>
    </message>
    <message>
        <source>Search for the caller by name or order</source>
        <translation>Anrufer nach Name oder Bestellung suchen</translation>
    </message>
    <message>
        <source>Answer this call</source>
        <translation>Diesen Anruf annehmen</translation>
    </message>
    <message>
        <source>Take this call off the list</source>
        <translation>Diesen Anruf aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This call is on hold. Resume it to go on where it was.</source>
        <translation>Dieser Anruf wird gehalten. Setzen Sie ihn fort, um dort weiterzumachen, wo er war.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a call on hold</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume this call</source>
        <translation>Diesen Anruf fortsetzen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerBar</name>
    <message>
        <source>Open customers</source>
        <translation>Offene Kunden</translation>
    </message>
    <message>
        <source>%1, a note is begun</source>
        <translation>%1, eine Notiz ist begonnen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerPage</name>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 Umsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskPage</name>
    <message>
        <source>Go to a field first; then it can be spoken.</source>
        <translation>Gehen Sie zuerst in ein Feld; dann lässt es sich vorlesen.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskTabs</name>
    <message>
        <source>Nobody is on the desk</source>
        <translation>Niemand ist am Arbeitsplatz offen</translation>
    </message>
    <message>
        <source>Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; every look is recorded first.</source>
        <translation>Suchen Sie links den Anrufer, und drücken Sie die Eingabetaste. Sensible Felder bleiben maskiert, bis Sie eines ansehen; jeder Einblick wird zuerst protokolliert.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Close this customer</source>
        <translation>Diesen Kunden schließen</translation>
    </message>
    <message>
        <source>Notes are begun in all open tabs. Save or discard one of them, or close a tab, and open the customer again.</source>
        <translation>In allen offenen Registerkarten sind Notizen begonnen. Speichern oder verwerfen Sie eine davon, oder schließen Sie eine Registerkarte, und öffnen Sie den Kunden noch einmal.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DialButton</name>
    <message>
        <source>Call</source>
        <comment>a number</comment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call the number in %1. It is recorded, and the number stays hidden.</source>
        <translation>Die Nummer in „%1“ anrufen. Es wird protokolliert, und die Nummer bleibt verdeckt.</translation>
    </message>
    <message>
        <source>Why do you call this number?</source>
        <translation>Warum rufen Sie diese Nummer an?</translation>
    </message>
    <message>
        <source>The number was handed to the telephone. It is recorded.</source>
        <translation>Die Nummer wurde dem Telefon übergeben. Das ist protokolliert.</translation>
    </message>
    <message>
        <source>This desktop has no program that calls numbers. Ask whoever looks after it.</source>
        <translation>Auf diesem Desktop gibt es kein Programm, das Nummern anruft. Fragen Sie, wer ihn betreut.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditNotes</name>
    <message>
        <source>Taken back %1 by %2: %3</source>
        <translation>Zurückgenommen %1 von %2: %3</translation>
    </message>
    <message>
        <source>The shop&apos;s value taken %1 by %2, before: %3</source>
        <translation>Wert des Shops übernommen %1 von %2, vorher: %3</translation>
    </message>
    <message>
        <source>Changed %1 by %2, before: %3</source>
        <translation>Geändert %1 von %2, vorher: %3</translation>
    </message>
    <message>
        <source>Changes of the field %1</source>
        <translation>Änderungen am Feld %1</translation>
    </message>
    <message>
        <source>The shop now says: %1</source>
        <translation>Der Shop sagt jetzt: %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unseren behalten</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Den des Shops nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of the field %1</source>
        <translation>Änderung am Feld %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditPrompt</name>
    <message>
        <source>%1, new value</source>
        <translation>%1, neuer Wert</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Beginnen Sie mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>A day like 1980-12-31 or 31.12.1980.</source>
        <translation>Ein Tag wie 1980-12-31 oder 31.12.1980.</translation>
    </message>
    <message>
        <source>The whole address, as it shall stand on a parcel.</source>
        <translation>Die ganze Adresse, wie sie auf einem Paket stehen soll.</translation>
    </message>
    <message>
        <source>The whole new value.</source>
        <translation>Der ganze neue Wert.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Korrigieren: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Anderen behalten</translation>
    </message>
    <message>
        <source>Everybody will see: %1
Store it?</source>
        <translation>Alle werden sehen: %1
Speichern?</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.
Theirs: %1
Yours: %2</source>
        <translation>Jemand anderes hat es inzwischen geändert.
Anderer Wert: %1
Ihr Wert: %2</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>Korrigiert: %1.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::FieldColumns</name>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Correct the field %1</source>
        <translation>Feld %1 korrigieren</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NoteCard</name>
    <message>
        <source>Hide what it said before</source>
        <translation>Frühere Fassung ausblenden</translation>
    </message>
    <message>
        <source>Corrected: what it said before</source>
        <translation>Korrigiert: frühere Fassung</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note. Card numbers and their like are masked as you write.</source>
        <translation>Schreiben Sie eine Notiz. Kartennummern und Ähnliches werden dabei maskiert.</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Wie der Anruf endete</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>That is no such number: take its mask back (Ctrl+Shift+U)</source>
        <translation>Das ist keine solche Nummer: Maske zurücknehmen (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Ältere Notizen zeigen</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Notes: a correction</source>
        <translation>Notizen: eine Korrektur</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>1 number masked</source>
        <translation>1 Nummer maskiert</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>Der Entwurf wird nicht gesichert: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>%Ln Nummer maskiert</numerusform>
            <numerusform>%Ln Nummern maskiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Card numbers, security codes, IBANs and national IDs are masked as you write.</source>
        <translation>Kartennummern, Kartenprüfnummern, IBANs und Ausweisnummern werden beim Schreiben maskiert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the draft</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>What was written here could not be read. Open the record again.</source>
        <translation>Was hier geschrieben steht, ließ sich nicht lesen. Öffnen Sie den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has written a note here yet. What you save above is the first.</source>
        <translation>Hier hat noch niemand eine Notiz geschrieben. Was Sie oben speichern, ist die erste.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::OrderPage</name>
    <message>
        <source>Payment: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Lieferung: %1</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Vorige Bestellung</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <source>Open the customer %1</source>
        <translation>Kunden %1 öffnen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordStack</name>
    <message>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>This record could not be opened</source>
        <translation>Dieser Datensatz ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RedactingEdit</name>
    <message>
        <source>Masked. Right click, or Ctrl+Shift+U, takes it back.</source>
        <translation>Maskiert. Rechtsklick oder Strg+Umschalt+U nimmt es zurück.</translation>
    </message>
    <message>
        <source>This is no %1: take the mask back</source>
        <translation>Keine %1: Maske zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>scrim::desk::ScriptCard</name>
    <message>
        <source>Greet the caller and say your name</source>
        <translation>Begrüßen Sie den Anrufer, und nennen Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Verify who is calling</source>
        <translation>Prüfen Sie, wer anruft</translation>
    </message>
    <message>
        <source>Help, and say back what you agreed</source>
        <translation>Helfen Sie, und wiederholen Sie, was vereinbart ist</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Schreiben Sie eine Notiz</translation>
    </message>
    <message>
        <source>Ask whether there is anything else</source>
        <translation>Fragen Sie, ob es noch etwas gibt</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>scrim::desk::SearchPane</name>
    <message>
        <source>Type a name, an order number, or a whole e-mail address or phone number. The last four digits of a card or a postcode find somebody together with the whole surname.</source>
        <translation>Tippen Sie einen Namen, eine Bestellnummer oder eine ganze E-Mail-Adresse oder Telefonnummer. Auch die letzten vier Ziffern einer Karte oder eine Postleitzahl führen mit dem ganzen Nachnamen zum Kunden.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
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
        <source>card ending and surname</source>
        <translation>Kartenendung und Nachname</translation>
    </message>
    <message>
        <source>postcode and surname</source>
        <translation>Postleitzahl und Nachname</translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation>Gesucht als %1.</translation>
    </message>
    <message>
        <source>, or as </source>
        <translation>, oder als </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Kunden oder Bestellung suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln results. Type more to narrow them down.</source>
        <translation>
            <numerusform>Das erste Ergebnis (%Ln). Tippen Sie mehr, um weiter einzugrenzen.</numerusform>
            <numerusform>Die ersten %Ln Ergebnisse. Tippen Sie mehr, um weiter einzugrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.</source>
        <translation>Prüfen Sie die Schreibweise, oder versuchen Sie es mit der Bestellnummer. E-Mail-Adressen und Telefonnummern müssen vollständig sein.</translation>
    </message>
    <message>
        <source>It has to be whole and right, the surname too.</source>
        <translation>Die Angabe muss vollständig und richtig sein, auch der Nachname.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Es wurde nichts gesucht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>Nichts gefunden. %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TagRow</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag of the shop: %1</source>
        <translation>Schlagwort des Shops: %1</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a tag and the cross that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>The tag is added.</source>
        <translation>Das Schlagwort ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The tag is taken away.</source>
        <translation>Das Schlagwort ist entfernt.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TimelineView</name>
    <message>
        <source>What happened to the order</source>
        <translation>Was mit der Bestellung geschah</translation>
    </message>
</context>
<context>
    <name>scrim::desk::VerifyPanel</name>
    <message>
        <source>No try is left for this.</source>
        <translation>Hierfür bleibt kein Versuch.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Noch ein Versuch.</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Was der Anrufer sagt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>What to ask the caller for</source>
        <translation>Wonach der Anrufer zu fragen ist</translation>
    </message>
    <message>
        <source>Check what the caller says</source>
        <translation>Prüfen, was der Anrufer sagt</translation>
    </message>
    <message>
        <source>✓  Match</source>
        <translation>✓  Stimmt</translation>
    </message>
    <message>
        <source>✗  No match. %1</source>
        <translation>✗  Stimmt nicht. %1</translation>
    </message>
    <message>
        <source>Caller verified at %1</source>
        <translation>Anrufer verifiziert um %1</translation>
    </message>
    <message>
        <source>Matched: %1. Checked by %2.</source>
        <translation>Gestimmt hat: %1. Geprüft von %2.</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>Anrufer nicht verifiziert</translation>
    </message>
    <message>
        <source>Ask for one of these.</source>
        <translation>Fragen Sie nach einem davon.</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 von %2 verifiziert</translation>
    </message>
    <message>
        <source>Matched: %1. Ask for something of another kind.</source>
        <translation>Gestimmt hat: %1. Fragen Sie nach etwas anderer Art.</translation>
    </message>
    <message>
        <source>Matched: %1. That is too easily guessed; ask for one more.</source>
        <translation>Gestimmt hat: %1. Das ist zu leicht zu erraten; fragen Sie nach noch etwas.</translation>
    </message>
    <message>
        <source>Not for your role: %1</source>
        <translation>Nicht für Ihre Rolle: %1</translation>
    </message>
    <message>
        <source>Type %1. %2</source>
        <translation>Geben Sie ein: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a call this holds for %Ln minutes.</source>
        <translation>
            <numerusform>Ohne Anruf gilt das %Ln Minute.</numerusform>
            <numerusform>Ohne Anruf gilt das %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these, of different kinds.</source>
        <translation>
            <numerusform>Fragen Sie nach %Ln davon, verschiedener Art.</numerusform>
            <numerusform>Fragen Sie nach %Ln davon, verschiedener Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these.</source>
        <translation>
            <numerusform>Fragen Sie nach %Ln davon.</numerusform>
            <numerusform>Fragen Sie nach %Ln davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::WrapUpCard</name>
    <message>
        <source>Finish the call</source>
        <translation>Anruf abschließen</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Wie der Anruf endete</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>Wie endete der Anruf?</translation>
    </message>
</context>
<context>
    <name>scrim::models::ApprovalsModel</name>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, granted by %2</source>
        <translation>%1, erlaubt von %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, wartet</translation>
    </message>
</context>
<context>
    <name>scrim::models::CallQueueModel</name>
    <message>
        <source>Looking up the caller…</source>
        <translation>Anrufer wird gesucht…</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln customers</source>
        <translation>
            <numerusform>Einer von %Ln Kunden</numerusform>
            <numerusform>Einer von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>a call</comment>
        <translation>gehalten</translation>
    </message>
</context>
<context>
    <name>scrim::models::DayModel</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nichts abzuzeichnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the sign-off of a day</comment>
        <translation>Fehlt</translation>
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
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrdersModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>scrim::models::RefundsModel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Erstattet</translation>
    </message>
</context>
<context>
    <name>scrim::models::ShipmentsModel</name>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Zugestellt</translation>
    </message>
</context>
<context>
    <name>scrim::models::Status</name>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Holded</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>Wieder eingelagert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>Nicht versandt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Aufgehoben</translation>
    </message>
</context>
<context>
    <name>scrim::models::TuneModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>Findet jetzt</translation>
    </message>
    <message>
        <source>Would find</source>
        <translation>Fände</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::BarView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Filters that are set</source>
        <translation>Gesetzte Filter</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>All filters are cleared.</source>
        <translation>Alle Filter sind gelöscht.</translation>
    </message>
    <message>
        <source>The filter is taken out.</source>
        <translation>Der Filter ist herausgenommen.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DaySheet</name>
    <message>
        <source>%1, %2. Checkpoint over %3 entries, root
%4</source>
        <translation>%1, %2. Prüfpunkt über %3 Einträge, Wurzel
%4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Review of the access log, %1</source>
        <translation>Prüfung des Zugriffsprotokolls, %1</translation>
    </message>
    <message>
        <source>Review of %1.pdf</source>
        <translation>Prüfung vom %1.pdf</translation>
    </message>
    <message>
        <source>%1 (numbers %2 to %3)</source>
        <translation>%1 (Nummern %2 bis %3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, in the time zone %2</source>
        <translation>%1, in der Zeitzone %2</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Gezeigte Felder</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Verweigertes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1, of which decided %2, open %3</source>
        <translation>%1, davon entschieden %2, offen %3</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Abgezeichnet von</translation>
    </message>
    <message>
        <source>%1 on %2 (entry %3)</source>
        <translation>%1 am %2 (Eintrag %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>over %1 entries</source>
        <translation>über %1 Einträge</translation>
    </message>
    <message>
        <source>Its root</source>
        <translation>Seine Wurzel</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Tresor %1</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF</source>
        <translation>NICHT ABGEZEICHNET</translation>
    </message>
    <message>
        <source>The rules found nothing on this day.</source>
        <translation>Die Regeln haben an diesem Tag nichts gefunden.</translation>
    </message>
    <message>
        <source>Days that nobody has signed off</source>
        <translation>Tage, die niemand abgezeichnet hat</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no entries</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The printer or the file did not take the page</source>
        <translation>Der Drucker oder die Datei hat die Seite nicht angenommen</translation>
    </message>
    <message>
        <source>The printer or the file did not take another page</source>
        <translation>Der Drucker oder die Datei hat keine weitere Seite angenommen</translation>
    </message>
    <message>
        <source>The printer or the file did not take the whole page</source>
        <translation>Der Drucker oder die Datei hat nicht die ganze Seite angenommen</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DetailPane</name>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The row above</source>
        <translation>Die Zeile darüber</translation>
    </message>
    <message>
        <source>The row below</source>
        <translation>Die Zeile darunter</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Eintrag %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>entry %L1</source>
        <translation>Eintrag %L1</translation>
    </message>
    <message>
        <source>Its hash in the tree</source>
        <translation>Sein Hash im Baum</translation>
    </message>
    <message>
        <source>On record as</source>
        <comment>which number the entry has</comment>
        <translation>Protokolliert als</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Figure</name>
    <message>
        <source>Nobody stands above it.</source>
        <translation>Niemand liegt darüber.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Darüber: %1.</translation>
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
        <translation>Einblicke je Stunde, nach Person</translation>
    </message>
    <message>
        <source>reveals per hour of work</source>
        <translation>Einblicke je Arbeitsstunde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Ohne Anruf</translation>
    </message>
    <message>
        <source>The middle half of a team of %L1 looks at %2 to %3 fields an hour, half of it at %4 or fewer. %5</source>
        <translation>Die mittlere Hälfte eines Teams von %L1 sieht %2 bis %3 Felder je Stunde an, die Hälfte des Teams %4 oder weniger. %5</translation>
    </message>
    <message>
        <source>Time lit, by person</source>
        <translation>Dauer der Einblicke, nach Person</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Am längsten</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Fields were lit for %1 in all; the middle half of the team had them lit for %2 to %3 each. %4</source>
        <translation>Felder waren zusammen %1 aufgedeckt; bei der mittleren Hälfte des Teams waren es je Person %2 bis %3. %4</translation>
    </message>
    <message>
        <source>Reveals by the hour</source>
        <translation>Einblicke nach Stunde</translation>
    </message>
    <message>
        <source>Reveals by the day</source>
        <translation>Einblicke nach Tag</translation>
    </message>
    <message>
        <source>Reveals by the week</source>
        <translation>Einblicke nach Woche</translation>
    </message>
    <message>
        <source>Reveals by the month</source>
        <translation>Einblicke nach Monat</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>Es wurde kein Feld angesehen.</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Reveals per hour</source>
        <translation>Einblicke je Stunde</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand above it, %1 furthest.</source>
        <translation>
            <numerusform>%Ln Person liegt darüber, am weitesten %1.</numerusform>
            <numerusform>%Ln Personen liegen darüber, am weitesten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields looked at: %L1. In hours with such looks: %2 an hour. The most, %L3, in the bar of %4.</source>
        <translation>Angesehene Felder: %L1. In Stunden mit Einblicken: %2 je Stunde. Die meisten, %L3, im Balken %4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Feldklasse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Anrufnummer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Text im Protokoll</translation>
    </message>
    <message>
        <source>Text in the log: a name, an action, a reason…</source>
        <translation>Text im Protokoll: ein Name, eine Aktion, ein Grund…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Call or no call</source>
        <translation>Mit oder ohne Anruf</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Während eines Anrufs</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Ohne Anruf</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>Von wann bis wann…</translation>
    </message>
    <message>
        <source>Customer or order</source>
        <translation>Kunde oder Bestellung</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Finding</name>
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
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Closed by a second person</source>
        <translation>Von einer zweiten Person geschlossen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is what it looks like, and somebody acts on it.</source>
        <translation>Es ist, wonach es aussieht, und jemand kümmert sich darum.</translation>
    </message>
    <message>
        <source>There is a good reason. The note says which.</source>
        <translation>Es gibt einen guten Grund. Die Notiz nennt ihn.</translation>
    </message>
    <message>
        <source>A second person has to look. The note says why.</source>
        <translation>Eine zweite Person muss es ansehen. Die Notiz sagt, warum.</translation>
    </message>
    <message>
        <source>A remark that decides nothing.</source>
        <translation>Eine Anmerkung, die nichts entscheidet.</translation>
    </message>
    <message>
        <source>Ends what somebody else escalated. The note says how.</source>
        <translation>Beendet, was jemand anderes eskaliert hat. Die Notiz sagt, wie.</translation>
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
        <translation>Eintrag %L1</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>Einträge dazu zeigen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why, in a sentence. No customer&apos;s data: the note stays in the log.</source>
        <translation>Warum, in einem Satz. Keine Kundendaten: Die Notiz bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 · %4 · since %5</source>
        <translation>%1 · %2 · betrifft %3 · %4 · seit %5</translation>
    </message>
    <message>
        <source>It has grown since, and is open again.</source>
        <translation>Er ist seitdem gewachsen und wieder offen.</translation>
    </message>
    <message>
        <source>Somebody else has to review what is about you.</source>
        <translation>Was Sie selbst betrifft, muss jemand anderes prüfen.</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Kein Befund gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left to read why it is there and to say what it is.</source>
        <translation>Wählen Sie links einen, um zu lesen, warum er da ist, und zu sagen, was er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, from %L1 to %L2</source>
        <translation>
            <numerusform>%Ln Eintrag, von %L1 bis %L2</numerusform>
            <numerusform>%Ln Einträge, von %L1 bis %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Grid</name>
    <message>
        <source>Reveals in the week, by the hour</source>
        <translation>Einblicke in der Woche, nach Stunde</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>Es wurde kein Feld angesehen.</translation>
    </message>
    <message>
        <source>Most is looked at here: %1.</source>
        <translation>Am meisten wird hier angesehen: %1.</translation>
    </message>
    <message>
        <source>Denied attempts, by person and day</source>
        <translation>Verweigerte Versuche, nach Person und Tag</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2: %L3 denied</source>
        <translation>%1, %2: %L3 verweigert</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>Nichts wurde verweigert.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: 1 reveal</source>
        <translation>%1, %2 bis %3: 1 Einblick</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln reveals</source>
        <translation>
            <numerusform>%1, %2 bis %3: %Ln Einblick</numerusform>
            <numerusform>%1, %2 bis %3: %Ln Einblicke</numerusform>
        </translation>
    </message>
    <message>
        <source>One attempt was denied, to %1.</source>
        <translation>Ein Versuch wurde verweigert, bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts were denied; most of them, %L1, to %2.</source>
        <translation>
            <numerusform>%Ln Versuch wurde verweigert; die meisten, %L1, bei %2.</numerusform>
            <numerusform>%Ln Versuche wurden verweigert; die meisten, %L1, bei %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogSection</name>
    <message>
        <source>No entry is like that</source>
        <translation>Kein Eintrag passt dazu</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Nehmen Sie oben einen Filter heraus, oder entfernen Sie alle.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is on record yet</source>
        <translation>Es ist noch nichts protokolliert</translation>
    </message>
    <message>
        <source>What is done at the desks comes here: press Refresh.</source>
        <translation>Was an den Arbeitsplätzen geschieht, kommt hierher: Drücken Sie „Aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogView</name>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::NamePopup</name>
    <message>
        <source>Save these filters</source>
        <translation>Diese Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replaces the saved filter of that name.</source>
        <translation>Ersetzt den gespeicherten Filter dieses Namens.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::OversightPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Take in what was added to the log</source>
        <translation>Übernehmen, was zum Protokoll hinzukam</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>What is on record about you</source>
        <translation>Was über Sie protokolliert ist</translation>
    </message>
    <message>
        <source>Stopped. The log is not taken up yet.</source>
        <translation>Angehalten. Das Protokoll ist noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>%L1 von %L2 Einträgen</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries so far</source>
        <translation>Bisher %L1 von %L2 Einträgen</translation>
    </message>
    <message>
        <source>%1 · reading is on record</source>
        <translation>%1 · das Lesen wird protokolliert</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::PicturesSection</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Kein Eintrag passt dazu</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Nehmen Sie oben einen Filter heraus, oder entfernen Sie alle.</translation>
    </message>
    <message>
        <source>The charts could not be made</source>
        <translation>Die Diagramme ließen sich nicht erstellen</translation>
    </message>
    <message>
        <source>Entries: %L1. Fields looked at: %L2, lit for %3 in all. Attempts denied: %L4.</source>
        <translation>Einträge: %L1. Angesehene Felder: %L2, zusammen %3 aufgedeckt. Verweigerte Versuche: %L4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RangePicker</name>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>It has to begin before it ends.</source>
        <translation>Der Anfang muss vor dem Ende liegen.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RemarkBox</name>
    <message>
        <source>Add remark</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Remark on this entry</source>
        <translation>Anmerkung zu diesem Eintrag</translation>
    </message>
    <message>
        <source>A remark of yours on this entry. It stays in the log.</source>
        <translation>Ihre Anmerkung zu diesem Eintrag. Sie bleibt im Protokoll.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ReviewSection</name>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wartet auf zweite Person</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Look through the log again</source>
        <translation>Das Protokoll neu durchsuchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The rules found nothing in the last 30 days.</source>
        <translation>Die Regeln haben in den letzten 30 Tagen nichts gefunden.</translation>
    </message>
    <message>
        <source>The one finding is not of this kind.</source>
        <translation>Der eine Befund ist nicht von dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln findings is of this kind.</source>
        <translation>
            <numerusform>Der %Ln Befund ist nicht von dieser Art.</numerusform>
            <numerusform>Keiner von %Ln Befunden ist von dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 1 finding of the last 30 days</source>
        <translation>%L1 von 1 Befund der letzten 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln findings of the last 30 days</source>
        <translation>
            <numerusform>%L1 von %Ln Befund der letzten 30 Tage</numerusform>
            <numerusform>%L1 von %Ln Befunden der letzten 30 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The log could not be looked through</source>
        <translation>Das Protokoll ließ sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>Try again, above. Nothing that was said of a finding is lost.</source>
        <translation>Versuchen Sie es oben noch einmal. Was zu einem Befund gesagt wurde, geht nicht verloren.</translation>
    </message>
    <message>
        <source>No finding of this kind</source>
        <translation>Kein Befund dieser Art</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Choose another kind or every rule above.</source>
        <translation>Wählen Sie oben eine andere Art oder jede Regel.</translation>
    </message>
    <message>
        <source>The rules go through the log again whenever this page is opened.</source>
        <translation>Die Regeln gehen das Protokoll bei jedem Öffnen dieser Seite neu durch.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RowActs</name>
    <message>
        <source>Everything by this person</source>
        <translation>Alles von dieser Person</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Alles zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Nur diese Aktion</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedMenu</name>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Diese Filter speichern…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Umbenennen und löschen…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedPopup</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Dieser Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SignOffSection</name>
    <message>
        <source>Reviewed by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Signed off by %1, entry %L2</source>
        <translation>Abgezeichnet von %1, Eintrag %L2</translation>
    </message>
    <message>
        <source>Nothing is on record for this day.</source>
        <translation>Für diesen Tag ist nichts protokolliert.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Tage des Protokolls</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>A note; needed where something is left to review.</source>
        <translation>Eine Notiz; nötig, wenn noch etwas zu prüfen ist.</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1</source>
        <translation>Niemand hat abgezeichnet: %1</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1 and %L2 more</source>
        <translation>Niemand hat abgezeichnet: %1 und %L2 weitere</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Kein Tag gewählt</translation>
    </message>
    <message>
        <source>Choose a day to read what happened and to sign it off.</source>
        <translation>Wählen Sie einen Tag, um zu lesen, was geschah, und ihn abzuzeichnen.</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet</source>
        <translation>Tagesblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Entries: %L1, number %L2 to %L3</source>
        <translation>Einträge: %L1, Nummer %L2 bis %L3</translation>
    </message>
    <message>
        <source>Fields shown: %L1. Acts denied: %L2</source>
        <translation>Gezeigte Felder: %L1. Verweigertes: %L2</translation>
    </message>
    <message>
        <source>Findings: %L1. Decided: %L2, to review: %L3</source>
        <translation>Befunde: %L1. Entschieden: %L2, zu prüfen: %L3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>No day is on record yet</source>
        <translation>Noch ist kein Tag protokolliert</translation>
    </message>
    <message>
        <source>The first day that something is done at a desk comes here.</source>
        <translation>Hierher kommt der erste Tag, an dem an einem Arbeitsplatz etwas geschieht.</translation>
    </message>
    <message>
        <source>The days could not be read</source>
        <translation>Die Tage ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again, above. Days stay signed off.</source>
        <translation>Versuchen Sie es oben noch einmal. Abgezeichnete Tage bleiben es.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Taking up the log</source>
        <translation>Protokoll wird eingelesen</translation>
    </message>
    <message>
        <source>Stop taking up the log</source>
        <translation>Einlesen des Protokolls anhalten</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Protokoll neu lesen</translation>
    </message>
    <message>
        <source>Taking up the log: %L1 of %L2 entries</source>
        <translation>Protokoll wird eingelesen: %L1 von %L2 Einträgen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SubjectPicker</name>
    <message>
        <source>Customer or order</source>
        <translation>Kunde oder Bestellung</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Kunden oder Bestellung suchen</translation>
    </message>
    <message>
        <source>A name or an order number</source>
        <translation>Name oder Bestellnummer</translation>
    </message>
    <message>
        <source>Found customers and orders</source>
        <translation>Gefundene Kunden und Bestellungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Whose entries? Enter takes the first that is found.</source>
        <translation>Wessen Einträge? Die Eingabetaste nimmt den ersten Treffer.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
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
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing of that kind is on record.</source>
        <translation>Davon ist nichts protokolliert.</translation>
    </message>
    <message>
        <source>The %L1 most frequent. Type to find others.</source>
        <translation>Die %L1 häufigsten. Tippen Sie, um andere zu finden.</translation>
    </message>
    <message>
        <source>Space checks one, Enter applies.</source>
        <translation>Leertaste kreuzt an, Eingabe wendet an.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TimeRange</name>
    <message>
        <source>Any time</source>
        <translation>Gesamte Zeit</translation>
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
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TuningSection</name>
    <message>
        <source>Try on the last 30 days</source>
        <translation>An den letzten 30 Tagen erproben</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Zurück zur Richtlinie</translation>
    </message>
    <message>
        <source>Save for an admin…</source>
        <translation>Für die Administration speichern…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Keine Regel gewählt</translation>
    </message>
    <message>
        <source>%1, %L2 to %L3</source>
        <translation>%1, %L2 bis %L3</translation>
    </message>
    <message>
        <source>It would find as well:</source>
        <translation>Sie fände auch:</translation>
    </message>
    <message>
        <source>It would no longer find:</source>
        <translation>Sie fände nicht mehr:</translation>
    </message>
    <message>
        <source>It would find the same.</source>
        <translation>Sie fände dasselbe.</translation>
    </message>
    <message>
        <source>For trying only: nothing is applied.</source>
        <translation>Nur zur Probe: Nichts wird angewendet.</translation>
    </message>
    <message>
        <source>These are the policy&apos;s thresholds.</source>
        <translation>Dies sind die Schwellenwerte der Richtlinie.</translation>
    </message>
    <message>
        <source>Save the policy for an admin</source>
        <translation>Richtlinie für die Administration speichern</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Richtlinie (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved. An admin applies it by &quot;scrimctl policy apply&quot;.</source>
        <translation>Gespeichert. Die Administration wendet sie mit „scrimctl policy apply“ an.</translation>
    </message>
    <message>
        <source>Findings now: %L1. With these thresholds: %L2. Nothing is applied.</source>
        <translation>Befunde jetzt: %L1. Mit diesen Schwellenwerten: %L2. Nichts wird angewendet.</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Die Regeln ließen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>scrim::parts</name>
    <message>
        <source>Empty the box</source>
        <translation>Feld leeren</translation>
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
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the grain</source>
        <translation>Korngröße</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Frames per pad</source>
        <translation>Bilder je Muster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a control, and who has set it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicyModel</name>
    <message>
        <source>No: not for your role</source>
        <translation>Nein: nicht für Ihre Rolle</translation>
    </message>
    <message>
        <source>No: no key for it yet</source>
        <translation>Nein: noch kein Schlüssel</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to approve it first.</source>
        <translation>Jemand aus dem Team, der den Schlüssel hat, muss es zuerst freigeben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Once the caller is verified</source>
        <translation>Wenn der Anrufer verifiziert ist</translation>
    </message>
    <message>
        <source>No: pictures are allowed</source>
        <translation>Nein: Aufnahmen sind erlaubt</translation>
    </message>
    <message>
        <source>No: not protected enough</source>
        <translation>Nein: zu wenig geschützt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Least protection</source>
        <translation>Mindestschutz</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt durch</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>Hier und jetzt</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Während eines Anrufs</translation>
    </message>
    <message>
        <source>With a second person&apos;s yes</source>
        <translation>Mit dem Ja einer zweiten Person</translation>
    </message>
    <message>
        <source>No: not at this time</source>
        <translation>Nein: nicht zu dieser Zeit</translation>
    </message>
    <message>
        <source>No: the budget is used</source>
        <translation>Nein: Budget verbraucht</translation>
    </message>
    <message>
        <source>No: a policy file is bad</source>
        <translation>Nein: Richtliniendatei fehlerhaft</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicySection</name>
    <message>
        <source>No class takes a second person&apos;s yes.</source>
        <translation>Keine Klasse braucht das Ja einer zweiten Person.</translation>
    </message>
    <message>
        <source>Frames per pad: at most %1.</source>
        <translation>Bilder je Muster: höchstens %1.</translation>
    </message>
    <message>
        <source>A remote session counts like a screen on this machine.</source>
        <translation>Eine Remotesitzung zählt wie ein Bildschirm an diesem Rechner.</translation>
    </message>
    <message>
        <source>A remote session counts as not protected.</source>
        <translation>Eine Remotesitzung zählt als nicht geschützt.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a customer&apos;s whole page.</source>
        <translation>Wer wo und wann etwas ansieht, liegt blass über der ganzen Seite eines Kunden.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a lit field only.</source>
        <translation>Wer wo und wann etwas ansieht, liegt blass nur über einem aufgedeckten Feld.</translation>
    </message>
    <message>
        <source>Nobody may allow pictures for support.</source>
        <translation>Niemand darf für den Support Aufnahmen erlauben.</translation>
    </message>
    <message>
        <source>What policy demands</source>
        <translation>Was die Richtlinie verlangt</translation>
    </message>
    <message>
        <source>A second person&apos;s yes, for a minute at most, is needed for: %1.</source>
        <translation>Das Ja einer zweiten Person, für höchstens eine Minute, braucht es für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A second person&apos;s yes, for %Ln minutes at most, is needed for: %1.</source>
        <translation>
            <numerusform>Das Ja einer zweiten Person, für höchstens %Ln Minute, braucht es für: %1.</numerusform>
            <numerusform>Das Ja einer zweiten Person, für höchstens %Ln Minuten, braucht es für: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second person may allow pictures for support, for %Ln min at most.</source>
        <translation>
            <numerusform>Eine zweite Person darf für den Support Aufnahmen erlauben, für höchstens %Ln Minute.</numerusform>
            <numerusform>Eine zweite Person darf für den Support Aufnahmen erlauben, für höchstens %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::protection::Practice</name>
    <message>
        <source>It flickers, or tires the eye: less strength, or a finer grain.</source>
        <translation>Es flimmert oder ermüdet das Auge: weniger Stärke oder ein feineres Korn.</translation>
    </message>
    <message>
        <source>It is hard to read: larger letters, more strength, or 4 frames per pad where policy allows them.</source>
        <translation>Es ist schwer zu lesen: größere Schrift, mehr Stärke oder 4 Bilder je Muster, wo die Richtlinie das erlaubt.</translation>
    </message>
    <message>
        <source>Nothing helps: turn on reduced motion in the desktop&apos;s settings. Then nothing is scrambled, as on a display below 50 Hz, and policy decides what may still be shown.</source>
        <translation>Nichts hilft: Stellen Sie in den Einstellungen des Desktops weniger Animationen ein. Dann wird nichts verwürfelt, wie auf einer Anzeige unter 50 Hz, und die Richtlinie entscheidet, was noch gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the practice field</source>
        <translation>Übungsfeld zeigen</translation>
    </message>
    <message>
        <source>How a lit field looks to you</source>
        <translation>Wie ein aufgedecktes Feld für Sie aussieht</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: nothing is scrambled, and no field but this one can be shown until that ends.</source>
        <translation>Für den Support sind Bildschirmaufnahmen erlaubt: Nichts ist verwürfelt, und kein Feld außer diesem lässt sich zeigen, bis das endet.</translation>
    </message>
    <message>
        <source>This window is in no picture, so nothing has to be scrambled: letters are plain, and only their size is yours to choose.</source>
        <translation>Dieses Fenster ist in keiner Aufnahme, deshalb muss nichts verwürfelt werden: Die Schrift ist gewöhnlich, und nur ihre Größe wählen Sie selbst.</translation>
    </message>
    <message>
        <source>Nothing is scrambled here, so letters are plain, and only their size is yours to choose. %1 %2</source>
        <translation>Hier ist nichts verwürfelt, die Schrift ist also gewöhnlich, und nur ihre Größe wählen Sie selbst. %1 %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PracticeField</name>
    <message>
        <source>Practice field, fictional number</source>
        <translation>Übungsfeld, erfundene Nummer</translation>
    </message>
    <message>
        <source>%1, hidden. Hold the space bar to show it.</source>
        <translation>%1, verdeckt. Halten Sie die Leertaste gedrückt, um es zu zeigen.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, gezeigt</translation>
    </message>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – halten zum Ansehen</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ProtectionPage</name>
    <message>
        <source>Screen protection</source>
        <translation>Bildschirmschutz</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ScreenNow</name>
    <message>
        <source>A program that asks for a picture of the screen is noticed, and the field is hidden.</source>
        <translation>Ein Programm, das eine Bildschirmaufnahme verlangt, wird bemerkt, und das Feld wird verdeckt.</translation>
    </message>
    <message>
        <source>Nobody watches who asks for pictures: this window is in none of them.</source>
        <translation>Niemand überwacht, wer Aufnahmen verlangt: Dieses Fenster ist in keiner.</translation>
    </message>
    <message>
        <source>A program that takes a picture of the screen is not noticed.</source>
        <translation>Ein Programm, das den Bildschirm aufnimmt, wird nicht bemerkt.</translation>
    </message>
    <message>
        <source>What can still see a lit field</source>
        <translation>Wer ein aufgedecktes Feld dennoch sieht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is a remote session: the screen is somewhere else.</source>
        <translation>Dies ist eine Remotesitzung: Der Bildschirm steht anderswo.</translation>
    </message>
    <message>
        <source>The screen is on this machine.</source>
        <translation>Der Bildschirm ist an diesem Rechner.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Eine Kamera, und jemand, der auf den Bildschirm sieht.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::SupportCard</name>
    <message>
        <source>Allow pictures for support…</source>
        <translation>Aufnahmen für Support erlauben…</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Passwort der zweiten Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pictures for support</source>
        <translation>Aufnahmen für den Support</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Second person&apos;s name</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Passwort dieser Person</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed at the moment. The bar at the window&apos;s bottom ends it.</source>
        <translation>Zurzeit sind Bildschirmaufnahmen erlaubt. Die Leiste am unteren Fensterrand beendet es.</translation>
    </message>
    <message>
        <source>The policy of this vault does not allow pictures of the screen for support.</source>
        <translation>Die Richtlinie dieses Tresors erlaubt keine Bildschirmaufnahmen für den Support.</translation>
    </message>
    <message>
        <source>To show support what this screen shows, a second person, a supervisor or an administrator, allows pictures of it for some minutes. Nothing can be shown meanwhile, and it is on record under their name.</source>
        <translation>Um dem Support zu zeigen, was dieser Bildschirm zeigt, erlaubt eine zweite Person, Teamleitung oder Administration, für einige Minuten Aufnahmen davon. Solange lässt sich nichts aufdecken, und es wird unter dem Namen dieser Person protokolliert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Allow pictures</source>
        <translation>Aufnahmen erlauben</translation>
    </message>
    <message>
        <source>A second person types their name and their password here.</source>
        <translation>Eine zweite Person gibt hier Name und Passwort ein.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Code of the second person, if they have a second factor</source>
        <translation>Code der zweiten Person, falls sie einen zweiten Faktor hat</translation>
    </message>
    <message>
        <source>Code, if they have one</source>
        <translation>Code, falls vorhanden</translation>
    </message>
    <message>
        <source>Pictures of the screen for support are not allowed on this machine.</source>
        <translation>Bilder des Bildschirms für den Support sind an diesem Rechner nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Left out of pictures</source>
        <translation>Aus Aufnahmen ausgenommen</translation>
    </message>
    <message>
        <source>Scrambled</source>
        <translation>Verwürfelt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>The system leaves this window out of every picture of the screen.</source>
        <translation>Das System lässt dieses Fenster aus jeder Bildschirmaufnahme weg.</translation>
    </message>
    <message>
        <source>A picture of the screen shows noise where a field is lit; the eye reads it all the same.</source>
        <translation>Eine Bildschirmaufnahme zeigt Rauschen, wo ein Feld aufgedeckt ist; das Auge liest es trotzdem.</translation>
    </message>
    <message>
        <source>A picture of the screen shows a lit field as it is.</source>
        <translation>Eine Bildschirmaufnahme zeigt ein aufgedecktes Feld, wie es ist.</translation>
    </message>
    <message>
        <source>Any screen</source>
        <translation>Jeder Bildschirm</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Click or hold</source>
        <translation>Klicken oder halten</translation>
    </message>
    <message>
        <source>The policy lets %1 data be shown in plain letters here.</source>
        <translation>Nach der Richtlinie dürfen %1 hier unverwürfelt gezeigt werden.</translation>
    </message>
    <message>
        <source>The policy does not let %1 data be shown here.</source>
        <translation>Nach der Richtlinie dürfen %1 hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>frames per pad</source>
        <translation>Bilder je Muster</translation>
    </message>
    <message>
        <source>remote sessions</source>
        <translation>Fernsitzungen</translation>
    </message>
    <message>
        <source>the mark over the page</source>
        <translation>die Kennzeichnung über der Seite</translation>
    </message>
    <message>
        <source>pictures for support</source>
        <translation>Bilder für den Support</translation>
    </message>
    <message>
        <source>how long a second person&apos;s yes lasts</source>
        <translation>wie lange das Ja einer zweiten Person gilt</translation>
    </message>
    <message>
        <source>least protection</source>
        <translation>Mindestschutz</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>wie gezeigt wird</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>die Maske</translation>
    </message>
    <message>
        <source>whether it is shown</source>
        <translation>ob gezeigt wird</translation>
    </message>
    <message>
        <source>how long it is shown</source>
        <translation>wie lange gezeigt wird</translation>
    </message>
    <message>
        <source>views an hour</source>
        <translation>Ansichten je Stunde</translation>
    </message>
    <message>
        <source>views a shift</source>
        <translation>Ansichten je Schicht</translation>
    </message>
    <message>
        <source>speaking it</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>only during a call</source>
        <translation>nur während eines Anrufs</translation>
    </message>
    <message>
        <source>only for a verified caller</source>
        <translation>nur für geprüfte Anrufer</translation>
    </message>
    <message>
        <source>a second person&apos;s yes</source>
        <translation>das Ja einer zweiten Person</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A class of data, and what of its protection is meant</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Von der IT in %1 festgelegt; bitten Sie die IT, es zu ändern.</translation>
    </message>
    <message>
        <source>Set by IT in %1, and not to be changed here: %2.</source>
        <translation>Von der IT in %1 festgelegt und hier nicht zu ändern: %2.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::Actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Arbeitsplatz</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>An&amp;ruf</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Start a call</source>
        <translation>Anruf &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>Anruf be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Verify the caller</source>
        <translation>Anrufer &amp;verifizieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;next order</source>
        <translation>&amp;Nächste Bestellung des Kunden</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;order before</source>
        <translation>&amp;Vorige Bestellung des Kunden</translation>
    </message>
    <message>
        <source>&amp;Correct the field…</source>
        <translation>Feld &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Access log</source>
        <translation>Zugriffs&amp;protokoll</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Screen &amp;protection…</source>
        <translation>Bildschirm&amp;schutz…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Answer the next call</source>
        <translation>Nächsten Anruf a&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>take back revert note tag filter</source>
        <translation>zurücknehmen rückgängig Notiz Schlagwort Filter</translation>
    </message>
    <message>
        <source>pick up queue waiting pop</source>
        <translation>abheben annehmen Warteschlange wartend</translation>
    </message>
    <message>
        <source>begin answer phone pick up</source>
        <translation>beginnen annehmen Telefon abheben</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>auflegen beenden Telefon</translation>
    </message>
    <message>
        <source>check identity prove who</source>
        <translation>prüfen Identität nachweisen wer</translation>
    </message>
    <message>
        <source>find look up customer order</source>
        <translation>finden nachschlagen Kunde Bestellung</translation>
    </message>
    <message>
        <source>return previous before</source>
        <translation>zurück vorig davor</translation>
    </message>
    <message>
        <source>&amp;Close the customer</source>
        <translation>Kunden schli&amp;eßen</translation>
    </message>
    <message>
        <source>tab leave done</source>
        <translation>Registerkarte verlassen fertig</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Nä&amp;chster Kunde</translation>
    </message>
    <message>
        <source>tab switch</source>
        <translation>Registerkarte wechseln</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>V&amp;origer Kunde</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>Nächste Sp&amp;alte</translation>
    </message>
    <message>
        <source>pane panel move</source>
        <translation>Bereich Fenster wechseln</translation>
    </message>
    <message>
        <source>Column be&amp;fore</source>
        <translation>Spa&amp;lte davor</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Notiz &amp;schreiben</translation>
    </message>
    <message>
        <source>comment remark type</source>
        <translation>Kommentar Bemerkung tippen</translation>
    </message>
    <message>
        <source>&amp;Tag the customer</source>
        <translation>Kunden verschlag&amp;worten</translation>
    </message>
    <message>
        <source>label mark add</source>
        <translation>Etikett Tag markieren hinzufügen</translation>
    </message>
    <message>
        <source>newer later</source>
        <translation>neuer später</translation>
    </message>
    <message>
        <source>older earlier previous</source>
        <translation>älter früher vorig</translation>
    </message>
    <message>
        <source>edit change fix value</source>
        <translation>bearbeiten ändern berichtigen Wert</translation>
    </message>
    <message>
        <source>audit who looked review history</source>
        <translation>Revision wer angesehen Prüfung Verlauf</translation>
    </message>
    <message>
        <source>load file shop csv</source>
        <translation>laden Datei Shop CSV</translation>
    </message>
    <message>
        <source>light night theme colours</source>
        <translation>hell Nacht Thema Farben</translation>
    </message>
    <message>
        <source>colours see theme</source>
        <translation>Farben sehen Thema</translation>
    </message>
    <message>
        <source>colours system theme</source>
        <translation>Farben System Thema</translation>
    </message>
    <message>
        <source>pictures screenshots shield policy</source>
        <translation>Aufnahmen Bildschirmfotos Schutz Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>An&amp;rufbereich</translation>
    </message>
    <message>
        <source>fold hide show right side</source>
        <translation>einklappen verbergen zeigen rechts Seite</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle…</translation>
    </message>
    <message>
        <source>palette run</source>
        <translation>Palette ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>Tasten Hilfe</translation>
    </message>
    <message>
        <source>screenshot share help</source>
        <translation>Bildschirmfoto teilen Hilfe</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>Pass&amp;wort ändern…</translation>
    </message>
    <message>
        <source>account secret new</source>
        <translation>Konto Geheimnis neu</translation>
    </message>
    <message>
        <source>Second &amp;factor…</source>
        <translation>Zweiter &amp;Faktor…</translation>
    </message>
    <message>
        <source>account code authenticator phone totp</source>
        <translation>Konto Code Authentifizierung Telefon TOTP</translation>
    </message>
    <message>
        <source>away pause break</source>
        <translation>weg Pause Unterbrechung</translation>
    </message>
    <message>
        <source>log off leave</source>
        <translation>ausloggen verlassen</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>beenden schließen</translation>
    </message>
    <message>
        <source>On a masked field</source>
        <translation>Auf einem maskierten Feld</translation>
    </message>
    <message>
        <source>Look at it, or hold the key to look</source>
        <translation>Ansehen, oder zum Ansehen die Taste halten</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Wieder verdecken</translation>
    </message>
    <message>
        <source>On a record</source>
        <translation>Auf einem Datensatz</translation>
    </message>
    <message>
        <source>Leave it, back to where you came from</source>
        <translation>Verlassen, zurück zum Ausgangspunkt</translation>
    </message>
    <message>
        <source>To the first customer that is open, up to the ninth</source>
        <translation>Zum ersten offenen Kunden, bis zum neunten</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Den ersten Treffer öffnen</translation>
    </message>
    <message>
        <source>Into the results, and back to the box</source>
        <translation>In die Treffer und zurück ins Feld</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>In einer Notiz</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take a mask back that hides no such number</source>
        <translation>Eine Maske zurücknehmen, die keine solche Nummer verdeckt</translation>
    </message>
    <message>
        <source>In the wrap-up</source>
        <translation>In der Nachbearbeitung</translation>
    </message>
    <message>
        <source>Finish the call with the chosen outcome</source>
        <translation>Anruf mit dem gewählten Ergebnis abschließen</translation>
    </message>
    <message>
        <source>As &amp;the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>Allow pictures for su&amp;pport…</source>
        <translation>A&amp;ufnahmen für Support erlauben…</translation>
    </message>
    <message>
        <source>Put the call on &amp;hold</source>
        <translation>Anruf &amp;halten</translation>
    </message>
    <message>
        <source>park wait second line</source>
        <translation>parken warten zweite Leitung</translation>
    </message>
    <message>
        <source>&amp;Resume the call on hold</source>
        <translation>Gehaltenen Anruf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>take up back continue second line swap</source>
        <translation>aufnehmen zurück weiter zweite Leitung makeln</translation>
    </message>
    <message>
        <source>Ask for &amp;more views</source>
        <translation>Um &amp;mehr Einblicke bitten</translation>
    </message>
    <message>
        <source>budget used up supervisor top up limit</source>
        <translation>Budget verbraucht Teamleitung aufstocken Grenze</translation>
    </message>
    <message>
        <source>&amp;Give more views</source>
        <translation>Mehr Einblicke &amp;geben</translation>
    </message>
    <message>
        <source>top up budget grant colleague</source>
        <translation>aufstocken Budget erlauben Kollege</translation>
    </message>
    <message>
        <source>S&amp;peak the field</source>
        <translation>Feld v&amp;orlesen</translation>
    </message>
    <message>
        <source>read aloud say screen reader value</source>
        <translation>laut vorlesen sagen Bildschirmleser Wert</translation>
    </message>
    <message>
        <source>%1 (set by IT, %2)</source>
        <extracomment>What stands for an act that is not the person&apos;s to do: its name, and the file of IT&apos;s that says so</extracomment>
        <translation>%1 (von der IT festgelegt, %2)</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Von der IT in %1 festgelegt; bitten Sie die IT, es zu ändern.</translation>
    </message>
    <message>
        <source>On a call that waits</source>
        <translation>Auf einem wartenden Anruf</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ihn annehmen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ihn aus der Liste nehmen</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>Im Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Alles von dieser Person</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Alles zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Nur diese Aktion</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ApprovalBar</name>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 asks to see a field: %2 of %3.</source>
        <translation>%1 bittet um Einblick in ein Feld: %2 von %3.</translation>
    </message>
    <message>
        <source> Reason: %1.</source>
        <translation> Grund: %1.</translation>
    </message>
    <message>
        <source> Call %1.</source>
        <translation> Anruf %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Minutes that the grant lasts</source>
        <translation>Minuten, die die Erlaubnis gilt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Granted. Your colleague may see it now.</source>
        <translation>Erlaubt. Die andere Person darf es jetzt ansehen.</translation>
    </message>
    <message>
        <source>Refused. Your colleague is told.</source>
        <translation>Abgelehnt. Die andere Person erfährt es.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CallClock</name>
    <message>
        <source>●  Call %1:%2</source>
        <translation>●  Anruf %1:%2</translation>
    </message>
    <message>
        <source>A call is open</source>
        <translation>Ein Anruf ist offen</translation>
    </message>
    <message>
        <source>A call is open for one minute</source>
        <translation>Ein Anruf ist seit einer Minute offen</translation>
    </message>
    <message numerus="yes">
        <source>A call is open for %Ln minutes</source>
        <translation>
            <numerusform>Ein Anruf ist seit %Ln Minute offen</numerusform>
            <numerusform>Ein Anruf ist seit %Ln Minuten offen</numerusform>
        </translation>
    </message>
    <message>
        <source>○  Wrap-up %1:%2</source>
        <translation>○  Nachbearbeitung %1:%2</translation>
    </message>
    <message>
        <source>The last call is wrapped up</source>
        <translation>Der letzte Anruf wird nachbearbeitet</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Der Anruf ist beendet</translation>
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
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>Diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>Try another word for it, or press Esc and open the menus above.</source>
        <translation>Versuchen Sie ein anderes Wort dafür, oder drücken Sie Esc und öffnen Sie oben die Menüs.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::DeskActions</name>
    <message>
        <source>Go to %1</source>
        <comment>a customer who is open</comment>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Offene Kunden</translation>
    </message>
</context>
<context>
    <name>scrim::shell::GrantBar</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 (%2) waits for access. Approving passes on keys that you hold; it is recorded under your name.</source>
        <translation>%1 (%2) wartet auf Zugriff. Mit der Freigabe geben Sie Schlüssel weiter, die Sie haben; sie wird unter Ihrem Namen protokolliert.</translation>
    </message>
    <message>
        <source>Approved. Your colleague has access now.</source>
        <translation>Freigegeben. Die andere Person hat jetzt Zugriff.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Arbeitsplatz sperren</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Angemeldet als %1, %2</translation>
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
        <translation>Ihr Passwort läuft morgen ab. Ändern Sie es: Arbeitsplatz &gt; Passwort ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Your password is over in %Ln days. Change it: Desk &gt; Change password.</source>
        <translation>
            <numerusform>Ihr Passwort läuft in %Ln Tag ab. Ändern Sie es: Arbeitsplatz &gt; Passwort ändern.</numerusform>
            <numerusform>Ihr Passwort läuft in %Ln Tagen ab. Ändern Sie es: Arbeitsplatz &gt; Passwort ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MoreViews</name>
    <message numerus="yes">
        <source>You have %Ln more %1 views.</source>
        <comment>a class of fields</comment>
        <translation>
            <numerusform>Sie haben %Ln Einblick mehr (%1).</numerusform>
            <numerusform>Sie haben %Ln Einblicke mehr (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for more %1 views. A supervisor sees it at their desk.</source>
        <comment>a class of fields</comment>
        <translation>Um mehr Einblicke gebeten (%1). Die Teamleitung sieht es an ihrem Arbeitsplatz.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the keyboard shortcuts</source>
        <translation>Tastenkürzel schließen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
</context>
<context>
    <name>scrim::shell::SupportBar</name>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>End pictures for support now</source>
        <translation>Aufnahmen für den Support jetzt beenden</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support. Nothing can be shown meanwhile.</source>
        <translation>Für den Support sind Bildschirmaufnahmen erlaubt. Solange lässt sich nichts aufdecken.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: %1 left. Nothing can be shown meanwhile.</source>
        <translation>Für den Support sind Bildschirmaufnahmen erlaubt: noch %1. Solange lässt sich nichts aufdecken.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::TopUpBar</name>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this hour.</source>
        <translation>%1 bittet um mehr Einblicke (%2): %3 von %4 sind in dieser Stunde verbraucht.</translation>
    </message>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this shift.</source>
        <translation>%1 bittet um mehr Einblicke (%2): %3 von %4 sind in dieser Schicht verbraucht.</translation>
    </message>
    <message>
        <source>How many views more</source>
        <translation>Wie viele Einblicke mehr</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Given. Your colleague may go on.</source>
        <translation>Gegeben. Die andere Person kann weitermachen.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Announcer</name>
    <message>
        <source>%1: </source>
        <comment>the label of a field whose value is spoken</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>scrim::shield::ApprovalPrompt</name>
    <message>
        <source>Ask a supervisor</source>
        <translation>Teamleitung fragen</translation>
    </message>
    <message>
        <source>They see whose field it is, your reason and your name. Esc lets it be.</source>
        <translation>Die Teamleitung sieht, um wessen Feld es geht, Ihren Grund und Ihren Namen. Esc lässt es bleiben.</translation>
    </message>
    <message>
        <source>%1: this takes a second person.</source>
        <translation>%1: Das braucht eine zweite Person.</translation>
    </message>
    <message>
        <source>Asked. Waiting for a second person.</source>
        <translation>Gefragt. Wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>%1: a second person said yes, until %2. View it again.</source>
        <translation>%1: Eine zweite Person hat es erlaubt, bis %2. Sehen Sie das Feld noch einmal an.</translation>
    </message>
    <message>
        <source>%1: the second person said no, or nobody answered in time. Ask again, or go on without.</source>
        <translation>%1: Die zweite Person hat abgelehnt, oder niemand hat rechtzeitig geantwortet. Bitten Sie noch einmal, oder machen Sie ohne weiter.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::MaskedField</name>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – halten zum Ansehen</translation>
    </message>
    <message>
        <source>shown on screen</source>
        <translation>am Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Press to hide it.</source>
        <translation>Drücken Sie, um es zu verdecken.</translation>
    </message>
    <message>
        <source>Your role has no key to it.</source>
        <translation>Ihre Rolle hat keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Hold the space bar to view it.</source>
        <translation>Halten Sie die Leertaste gedrückt, um es anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>Press to view it for %Ln seconds.</source>
        <translation>
            <numerusform>Drücken Sie, um es %Ln Sekunde lang anzusehen.</numerusform>
            <numerusform>Drücken Sie, um es %Ln Sekunden lang anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have it spoken: Call &gt; Speak the field.</source>
        <translation>Zum Vorlesen: Anruf &gt; Feld vorlesen.</translation>
    </message>
    <message>
        <source>Press to end the speaking.</source>
        <translation>Drücken Sie, um das Vorlesen zu beenden.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::ReasonPrompt</name>
    <message>
        <source>Click one or type its number; it is recorded. Esc leaves the field hidden.</source>
        <translation>Klicken Sie einen an, oder tippen Sie seine Nummer; er wird protokolliert. Esc lässt das Feld verdeckt.</translation>
    </message>
    <message>
        <source>%1: why do you need to see it?</source>
        <translation>%1: Warum müssen Sie das sehen?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>In a few words, without any number of the customer&apos;s</source>
        <translation>In wenigen Worten, ohne Nummern des Kunden</translation>
    </message>
    <message>
        <source>Enter records it. Esc leaves the field hidden.</source>
        <translation>Die Eingabetaste protokolliert ihn. Esc lässt das Feld verdeckt.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Spotlight</name>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space bar on the field to view it.</source>
        <translation>Halten Sie die Maustaste oder die Leertaste auf dem Feld gedrückt, um es anzusehen.</translation>
    </message>
    <message>
        <source>One moment: keep holding.</source>
        <translation>Einen Moment: weiter gedrückt halten.</translation>
    </message>
    <message>
        <source>Noted. Hold the mouse button or the space bar on the field to view it.</source>
        <translation>Notiert. Halten Sie die Maustaste oder die Leertaste auf dem Feld gedrückt, um es anzusehen.</translation>
    </message>
    <message>
        <source>Nothing is shown: a program took a picture of the screen a moment ago. Try again in a few seconds.</source>
        <translation>Es wird nichts gezeigt: Ein Programm hat eben den Bildschirm aufgenommen. Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is shown: another program holds the keyboard or the pointer. Close it and try again.</source>
        <translation>Es wird nichts gezeigt: Ein anderes Programm hält die Tastatur oder den Zeiger fest. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copying and pictures are off for masked fields. The attempt was recorded.</source>
        <translation>Maskierte Felder lassen sich nicht kopieren oder aufnehmen. Der Versuch wurde protokolliert.</translation>
    </message>
    <message>
        <source>%1 asked for a picture of the screen, so the field was hidden. It is on record.</source>
        <translation>%1 hat eine Bildschirmaufnahme verlangt, deshalb wurde das Feld verdeckt. Das ist protokolliert.</translation>
    </message>
    <message>
        <source>Nothing is spoken, because no screen reader is running. Start it, and try again.</source>
        <translation>Es wird nichts vorgelesen, weil kein Bildschirmleser läuft. Starten Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::AccountPages</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>From now on you sign in with a code as well.</source>
        <translation>Von nun an melden Sie sich auch mit einem Code an.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::DemoPanel</name>
    <message>
        <source>This vault is fictional. Sign in as one of:</source>
        <translation>Dieser Tresor ist erfunden. Melden Sie sich an als:</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1, Passwort %2</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::EnrolPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>Jetziger Code</translation>
    </message>
    <message>
        <source>Code of the app that you use now</source>
        <translation>Code der App, die Sie jetzt verwenden</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Code, den die App zeigt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. From then on you sign in with your password and a code that the app shows.</source>
        <translation>Sie brauchen eine Authentifizierungs-App auf Ihrem Telefon. Von da an melden Sie sich mit Ihrem Passwort und einem Code an, den die App zeigt.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the text below into it.</source>
        <translation>Scannen Sie dies mit der App, oder geben Sie den Text darunter in sie ein.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once without the phone. You see them only now: write them down or print them, and keep them away from this desk.</source>
        <translation>Jeder dieser Codes meldet Sie einmal ohne das Telefon an. Sie sehen sie nur jetzt: Schreiben Sie sie auf oder drucken Sie sie, und bewahren Sie sie fern von diesem Arbeitsplatz auf.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Secret for the app: %1</source>
        <translation>Geheimnis für die App: %1</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <translation>Geben Sie den Code ein, den die App zeigt.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 is signed in. Type your password to go on.</source>
        <translation>%1 ist angemeldet. Geben Sie Ihr Passwort ein, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>A call waits. Unlock the desk to see it.</source>
        <translation>Ein Anruf wartet. Entsperren Sie den Arbeitsplatz, um ihn zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait. Unlock the desk to see them.</source>
        <translation>
            <numerusform>%Ln Anruf wartet. Entsperren Sie den Arbeitsplatz, um ihn zu sehen.</numerusform>
            <numerusform>%Ln Anrufe warten. Entsperren Sie den Arbeitsplatz, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>Der Arbeitsplatz ist gesperrt.</translation>
    </message>
    <message>
        <source>The password is wrong, or your account is disabled. Try again, or ask an admin.</source>
        <translation>Das Passwort stimmt nicht, oder Ihr Konto ist deaktiviert. Versuchen Sie es noch einmal, oder fragen Sie die Administration.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockoutNote</name>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::PasswordPage</name>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Füllen Sie alle drei Felder aus.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein. Geben Sie beide noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authentifizierungs-App</translation>
    </message>
    <message>
        <source>The same secret stands below as text.</source>
        <translation>Dasselbe Geheimnis steht darunter als Text.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation>Geben Sie Ihren Benutzernamen und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Code, if you have a second factor</source>
        <translation>Code, falls Sie einen zweiten Faktor haben</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::StrengthMeter</name>
    <message>
        <source>very weak</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Strength of the new password</source>
        <translation>Stärke des neuen Passworts</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and digits.</source>
        <translation>Mindestens 12 Zeichen, Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Strength: %1.</source>
        <translation>Stärke: %1.</translation>
    </message>
    <message>
        <source>Strength: %1. %2</source>
        <translation>Stärke: %1. %2</translation>
    </message>
</context>
</TS>
