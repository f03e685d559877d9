<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Timeline</name>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
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
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Difference in the shop&apos;s figures</source>
        <translation>Diferencia en las cifras de la tienda</translation>
    </message>
    <message>
        <source>Taxes included</source>
        <translation>Impuestos incluidos</translation>
    </message>
    <message>
        <source>Discount included</source>
        <translation>Descuento incluido</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Clase de campo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Tiempo visible</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <translation>%1 u otros %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Durante una llamada</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>Contains &quot;%1&quot;</source>
        <translation>Contiene «%1»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>On %1 at %2</source>
        <translation>El %1 a las %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>una ficha</translation>
    </message>
    <message>
        <source>the customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>the order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>the record %1</source>
        <translation>ficha %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>began to rotate the key</source>
        <translation>empezó a renovar la clave</translation>
    </message>
    <message>
        <source>went on rotating the key</source>
        <translation>siguió renovando la clave</translation>
    </message>
    <message>
        <source>rotated the key</source>
        <translation>renovó la clave</translation>
    </message>
    <message>
        <source> (the last four)</source>
        <translation> (los cuatro últimos caracteres)</translation>
    </message>
    <message>
        <source> (the postcode)</source>
        <translation> (el código postal)</translation>
    </message>
    <message>
        <source>, which failed</source>
        <translation>, pero falló</translation>
    </message>
    <message>
        <source>, and it matched</source>
        <translation>, y coincidió</translation>
    </message>
    <message>
        <source>, and it did not match</source>
        <translation>, y no coincidió</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, during call %1</source>
        <translation>, durante la llamada %1</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <translation>, motivo: %1</translation>
    </message>
    <message>
        <source>It was lit for %1 s.</source>
        <translation>Estuvo visible %1 s.</translation>
    </message>
    <message>
        <source>{when} {who} created the account {other}, in the role {what}{more}.</source>
        <translation>{when}, {who} creó la cuenta {other}, con el rol {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} disabled the account {other}{more}.</source>
        <translation>{when}, {who} desactivó la cuenta {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} enabled the account {other}{more}.</source>
        <translation>{when}, {who} activó la cuenta {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed {other} one look that takes a second person, for {minutes} minutes{more}.</source>
        <translation>{when}, {who} permitió a {other} una consulta que requiere una segunda persona, durante {minutes} min{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso permitir a {other} una consulta que requiere una segunda persona, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso permitir a {other} una consulta que requiere una segunda persona, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} did not allow {other} a look that takes a second person{more}.</source>
        <translation>{when}, {who} no permitió a {other} una consulta que requiere una segunda persona{more}.</translation>
    </message>
    <message>
        <source>{when} {who} asked a second person for one look at {field} of {record}{more}.</source>
        <translation>{when}, {who} pidió a una segunda persona poder consultar una vez {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso pedir a una segunda persona poder consultar una vez {field} ({record}), pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso pedir a una segunda persona poder consultar una vez {field} ({record}), pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the call {other} of {who} ended{why}.</source>
        <translation>{when} terminó la llamada {other} de {who}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} began the call {other}.</source>
        <translation>{when}, {who} empezó la llamada {other}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed pictures of the screen at the desk of {other} for {minutes} minutes{more}.</source>
        <translation>{when}, {who} permitió capturas de pantalla en el puesto de {other} durante {minutes} min{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow pictures of the screen at the desk of {other} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso permitir capturas de pantalla en el puesto de {other}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} no longer allowed pictures of the screen, which {other} had allowed{why}{more}.</source>
        <translation>{when}, el puesto de {who} dejó de permitir las capturas de pantalla que {other} había permitido{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} was protected against pictures of the screen ({what}){more}.</source>
        <translation>{when}, la ventana de {who} quedó protegida contra capturas de pantalla ({what}){more}.</translation>
    </message>
    <message>
        <source>{when}, while {who} was signed in, the program {program} may have taken a picture of the screen ({what}){more}.</source>
        <translation>{when}, durante la sesión de {who}, el programa {program} pudo hacer una captura de pantalla ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} lost its protection against pictures of the screen ({what}){more}.</source>
        <translation>{when}, la ventana de {who} perdió su protección contra capturas de pantalla ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} it was seen that the clock of {station} had been turned{more}.</source>
        <translation>{when} se observó que el reloj de {station} se había cambiado{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}{more}.</source>
        <translation>{when}, {who} intentó copiar {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}, which was blocked{more}.</source>
        <translation>{when}, {who} intentó copiar {field} ({record}), lo que se bloqueó{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the password of {other}{more}.</source>
        <translation>{when}, {who} cambió la contraseña de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} exported the access log as {what}{more}.</source>
        <translation>{when}, {who} exportó el registro de accesos como {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso exportar el registro de accesos como {what}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso exportar el registro de accesos como {what}, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {field} of {record}, which {who} had looked at, went dark{why}{more}.</source>
        <translation>{when} dejó de mostrarse {field} ({record}), tras la consulta de {who}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} it was put on record that {field} of {record}, which {who} had looked at, was lit when Scrim ended{more}.</source>
        <translation>{when} se anotó en el registro que {field} ({record}), tras la consulta de {who}, seguía visible cuando Scrim terminó{more}.</translation>
    </message>
    <message>
        <source>{when} {who} corrected {field} of {record}{more}.</source>
        <translation>{when}, {who} corrigió {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso corregir {field} ({record}), pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso corregir {field} ({record}), pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked at {field} of {record}{more}.</source>
        <translation>{when}, {who} consultó {field} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record} and was refused{more}{why}.</source>
        <translation>{when}, {who} quiso consultar {field} ({record}), pero se denegó{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record}, which failed{more}{why}.</source>
        <translation>{when}, {who} quiso consultar {field} ({record}), pero falló{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{more}.</source>
        <translation>{when}, {who} comprobó lo que quien llamaba dio como {field} ({record}){what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to check what a caller said as {field} of {record}{what} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso comprobar lo que quien llamaba dio como {field} ({record}){what}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{why}{more}.</source>
        <translation>{when}, {who} comprobó lo que quien llamaba dio como {field} ({record}){what}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} approved the access of {other}{more}.</source>
        <translation>{when}, {who} aprobó el acceso de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records{more}.</source>
        <translation>{when}, {who} importó fichas{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to import records and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso importar fichas, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records, which failed{why}{more}.</source>
        <translation>{when}, {who} importó fichas, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} {what} to {class} data{more}.</source>
        <translation>{when}, {who} {what} de los datos {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to rotate the key to {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso renovar la clave de los datos {class}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was rotating the key to {class} data, which was left{why}{more}.</source>
        <translation>{when}, {who} estaba renovando la clave de los datos {class}, lo que quedó interrumpido{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim ended at {station}.</source>
        <translation>{when}, Scrim terminó en {station}.</translation>
    </message>
    <message>
        <source>{when} {who} moved the old part of the access log into the archive{more}.</source>
        <translation>{when}, {who} pasó la parte antigua del registro de accesos al archivo histórico{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso pasar la parte antigua del registro de accesos al archivo histórico, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso pasar la parte antigua del registro de accesos al archivo histórico, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on entry {entry}: {note}{more}.</source>
        <translation>{when}, {who} escribió una nota sobre la entrada {entry}: {note}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on entry {entry} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso escribir una nota sobre la entrada {entry}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim was started at {station}.</source>
        <translation>{when}, Scrim se inició en {station}.</translation>
    </message>
    <message>
        <source>{when} {who} asked for a proof out of the access log{more}.</source>
        <translation>{when}, {who} pidió una prueba del registro de accesos{more}.</translation>
    </message>
    <message>
        <source>{when} {who} deleted the archived old part of the access log{more}.</source>
        <translation>{when}, {who} eliminó la parte antigua archivada del registro de accesos{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso eliminar la parte antigua archivada del registro de accesos, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso eliminar la parte antigua archivada del registro de accesos, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} read the access log{what}{more}.</source>
        <translation>{when}, {who} leyó el registro de accesos{what}{more}.</translation>
    </message>
    <message>
        <source>{when} the access log took entries again; it had been stopped{why}{more}.</source>
        <translation>{when}, el registro de accesos volvió a admitir entradas; se había detenido{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} judged a finding of the review{more}.</source>
        <translation>{when}, {who} decidió sobre un hallazgo de la revisión{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to judge a finding of the review and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso decidir sobre un hallazgo de la revisión, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed off a day of the review{more}.</source>
        <translation>{when}, {who} firmó un día de la revisión{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to sign off a day of the review and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso firmar un día de la revisión, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it held{more}.</source>
        <translation>{when}, {who} verificó el registro de accesos, y estaba íntegro{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it did not hold{more}.</source>
        <translation>{when}, {who} verificó el registro de accesos, y no estaba íntegro{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on {record}{more}.</source>
        <translation>{when}, {who} escribió una nota ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct a note on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso corregir una nota ({record}), pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso escribir una nota ({record}), pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} numbers were masked in a note of {who} on {record}{more}.</source>
        <translation>{when} se enmascararon números en una nota de {who} ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a masked number back in a note on {record}{more}.</source>
        <translation>{when}, {who} quitó la máscara de un número en una nota ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted a masked number back in a note on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso quitar la máscara de un número en una nota ({record}), pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the policy{more}.</source>
        <translation>{when}, {who} cambió la política{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} took up the policy{more}.</source>
        <translation>{when}, el puesto de {who} adoptó la política{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} could not take up the policy{why}{more}.</source>
        <translation>{when}, el puesto de {who} no pudo adoptar la política{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} opened the masked record of {record}{more}.</source>
        <translation>{when}, {who} abrió una ficha enmascarada ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked up a whole e-mail, phone, card ending or postcode{more}.</source>
        <translation>{when}, {who} buscó un correo, un teléfono, un final de tarjeta o un código postal completo{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} was locked{why}{more}.</source>
        <translation>{when} se bloqueó el puesto de {who}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed in at {station}{more}.</source>
        <translation>{when}, {who} inició sesión en {station}{more}.</translation>
    </message>
    <message>
        <source>{when} somebody tried to sign in at {station} as {who} and was refused{why}{more}.</source>
        <translation>{when}, alguien intentó iniciar sesión en {station} como {who}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed out{more}.</source>
        <translation>{when}, {who} cerró la sesión{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the access log as it is, against what its witnesses had kept{more}.</source>
        <translation>{when}, {who} aceptó el registro de accesos tal como está, contra lo que sus testigos habían guardado{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso aceptar el registro de accesos tal como está, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso aceptar el registro de accesos tal como está, pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} a witness kept a checkpoint of the access log for the first time, at {place}.</source>
        <translation>{when}, un testigo guardó por primera vez un punto de control del registro de accesos, en {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}.</source>
        <translation>{when}, el registro de accesos no coincidía con el punto de control que un testigo había guardado, en {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}, and nobody was let in.</source>
        <translation>{when}, el registro de accesos no coincidía con el punto de control que un testigo había guardado, en {place}, y no se dejó entrar a nadie.</translation>
    </message>
    <message>
        <source>{when} a witness of the access log could not be reached, at {place}{why}.</source>
        <translation>{when} no se pudo acceder a un testigo del registro de accesos, en {place}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} did this: {act}{more}.</source>
        <translation>{when}, {who} hizo esto: {act}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this and was refused: {act}{more}{why}.</source>
        <translation>{when}, {who} intentó esto, pero se denegó: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this, and it failed: {act}{more}{why}.</source>
        <translation>{when}, {who} intentó esto, pero falló: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>la dirección de correo</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the billing address</source>
        <translation>la dirección de facturación</translation>
    </message>
    <message>
        <source>the shipping address</source>
        <translation>la dirección de envío</translation>
    </message>
    <message>
        <source>the billing phone number</source>
        <translation>el número de teléfono de facturación</translation>
    </message>
    <message>
        <source>the shipping phone number</source>
        <translation>el número de teléfono de envío</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>the card number</source>
        <translation>el número de tarjeta</translation>
    </message>
    <message>
        <source>the IBAN</source>
        <translation>el IBAN</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>Escape was pressed</source>
        <translation>se pulsó Esc</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>otra ventana pasó al frente</translation>
    </message>
    <message>
        <source>another field was looked at</source>
        <translation>se consultó otro campo</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>se salió de la página</translation>
    </message>
    <message>
        <source>the desk was locked</source>
        <translation>se bloqueó el puesto</translation>
    </message>
    <message>
        <source>the person signed out</source>
        <translation>la persona cerró la sesión</translation>
    </message>
    <message>
        <source>the key or button was released</source>
        <translation>se soltó la tecla o el botón</translation>
    </message>
    <message>
        <source>somebody may have taken a picture of the screen</source>
        <translation>alguien pudo hacer una captura de pantalla</translation>
    </message>
    <message>
        <source>the screen or its protection changed</source>
        <translation>cambió la pantalla o su protección</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>se minimizó la ventana</translation>
    </message>
    <message>
        <source>pictures were allowed for support</source>
        <translation>se permitieron capturas para soporte</translation>
    </message>
    <message>
        <source>it was ended by hand</source>
        <translation>se terminó a mano</translation>
    </message>
    <message>
        <source>somebody else signed in</source>
        <translation>otra persona inició sesión</translation>
    </message>
    <message>
        <source>nobody had used it for a while</source>
        <translation>nadie lo había usado durante un rato</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>name or password did not fit</source>
        <translation>el nombre o la contraseña no eran correctos</translation>
    </message>
    <message>
        <source>the policy or a missing key says no</source>
        <translation>la política o la falta de una clave lo impide</translation>
    </message>
    <message>
        <source>something was changed that must not change</source>
        <translation>se cambió algo que no debe cambiar</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>un archivo está dañado</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>no se pudo leer o escribir en el disco</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>Creación de una cuenta</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>Desactivación de una cuenta</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>Activación de una cuenta</translation>
    </message>
    <message>
        <source>Said yes to a look</source>
        <translation>Sí a una consulta</translation>
    </message>
    <message>
        <source>Said no to a look</source>
        <translation>No a una consulta</translation>
    </message>
    <message>
        <source>Asked for a second person</source>
        <translation>Petición de una segunda persona</translation>
    </message>
    <message>
        <source>Ended a call</source>
        <translation>Fin de una llamada</translation>
    </message>
    <message>
        <source>Began a call</source>
        <translation>Inicio de una llamada</translation>
    </message>
    <message>
        <source>Allowed pictures of the screen</source>
        <translation>Permiso para capturas de pantalla</translation>
    </message>
    <message>
        <source>Pictures no longer allowed</source>
        <translation>Fin de las capturas permitidas</translation>
    </message>
    <message>
        <source>Screen protected</source>
        <translation>Pantalla protegida</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Screen unprotected</source>
        <translation>Pantalla sin protección</translation>
    </message>
    <message>
        <source>The clock was turned</source>
        <translation>Cambio del reloj</translation>
    </message>
    <message>
        <source>Tried to copy a field</source>
        <translation>Intento de copiar un campo</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>Cambio de una contraseña</translation>
    </message>
    <message>
        <source>Exported the log</source>
        <translation>Exportación del registro</translation>
    </message>
    <message>
        <source>Field went dark</source>
        <translation>Fin de la consulta de un campo</translation>
    </message>
    <message>
        <source>Checked a caller&apos;s answer</source>
        <translation>Comprobación de una respuesta</translation>
    </message>
    <message>
        <source>Corrected a field</source>
        <translation>Corrección de un campo</translation>
    </message>
    <message>
        <source>Looked at a field</source>
        <translation>Consulta de un campo</translation>
    </message>
    <message>
        <source>Approved access</source>
        <translation>Aprobación de un acceso</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Importación de fichas</translation>
    </message>
    <message>
        <source>Rotated a key</source>
        <translation>Renovación de una clave</translation>
    </message>
    <message>
        <source>Scrim ended</source>
        <translation>Fin de Scrim</translation>
    </message>
    <message>
        <source>Archived the log&apos;s old part</source>
        <translation>Archivado del registro antiguo</translation>
    </message>
    <message>
        <source>Wrote a note on an entry</source>
        <translation>Nota sobre una entrada</translation>
    </message>
    <message>
        <source>Scrim started</source>
        <translation>Inicio de Scrim</translation>
    </message>
    <message>
        <source>Asked for a proof</source>
        <translation>Petición de una prueba</translation>
    </message>
    <message>
        <source>Deleted the log&apos;s old part</source>
        <translation>Eliminación del registro antiguo</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation>Lectura del registro de accesos</translation>
    </message>
    <message>
        <source>Log took entries again</source>
        <translation>Reanudación del registro</translation>
    </message>
    <message>
        <source>Judged a finding</source>
        <translation>Decisión sobre un hallazgo</translation>
    </message>
    <message>
        <source>Signed off a day</source>
        <translation>Firma de un día</translation>
    </message>
    <message>
        <source>Verified the log</source>
        <translation>Verificación del registro</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Escritura de una nota</translation>
    </message>
    <message>
        <source>Numbers in a note masked</source>
        <translation>Números enmascarados en una nota</translation>
    </message>
    <message>
        <source>Took a masked number back</source>
        <translation>Retirada de la máscara de un número</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Cambio de la política</translation>
    </message>
    <message>
        <source>Took up the policy</source>
        <translation>Adopción de la política</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Apertura de una ficha</translation>
    </message>
    <message>
        <source>Searched for a value</source>
        <translation>Búsqueda de un valor</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>Bloqueo del puesto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Took the log as it is</source>
        <translation>Aceptación del registro tal como está</translation>
    </message>
    <message>
        <source>Witness began</source>
        <translation>Inicio de un testigo</translation>
    </message>
    <message>
        <source>Log differs from a witness</source>
        <translation>Registro distinto de un testigo</translation>
    </message>
    <message>
        <source>Witness out of reach</source>
        <translation>Testigo inaccesible</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Permitido por</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Length of the call, in ms</source>
        <translation>Duración de la llamada, en ms</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop</source>
        <translation>Corregidos aquí y cambiados por la tienda</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Actos denegados</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Puesto de</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Cómo terminó la llamada</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Columnas dejadas fuera</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>Solo de prueba</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Valores dejados fuera</translation>
    </message>
    <message>
        <source>Time lit, in ms</source>
        <translation>Tiempo visible, en ms</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>Coincidió</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Entry of the look</source>
        <translation>Entrada de la consulta</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Campos mostrados</translation>
    </message>
    <message>
        <source>Findings decided</source>
        <translation>Hallazgos decididos</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>Raíz del registro</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Screen protection</source>
        <translation>Protección de pantalla</translation>
    </message>
    <message>
        <source>Why the screen is so</source>
        <translation>Por qué la pantalla está así</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Tamaño del registro</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Intentos restantes</translation>
    </message>
    <message>
        <source>Entry of the try</source>
        <translation>Entrada del intento</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of a caller{more}.</source>
        <translation>{when}, el sistema telefónico avisó a {who} de una llamada{more}.</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of more callers than a desk takes{why}{more}.</source>
        <translation>{when}, el sistema telefónico avisó a {who} de más llamadas de las que admite un puesto{why}{more}.</translation>
    </message>
    <message>
        <source>the national ID</source>
        <translation>el documento de identidad</translation>
    </message>
    <message>
        <source>it connected to the display</source>
        <translation>se conectó a la pantalla</translation>
    </message>
    <message>
        <source>it read pixels of the screen</source>
        <translation>leyó píxeles de la pantalla</translation>
    </message>
    <message>
        <source>it read pixels of the screen through shared memory</source>
        <translation>leyó píxeles de la pantalla por memoria compartida</translation>
    </message>
    <message>
        <source>it copied a part of the screen</source>
        <translation>copió una parte de la pantalla</translation>
    </message>
    <message>
        <source>it took hold of what a window shows</source>
        <translation>accedió al contenido de una ventana</translation>
    </message>
    <message>
        <source>it drew from the screen</source>
        <translation>dibujó a partir de la pantalla</translation>
    </message>
    <message>
        <source>it took over drawing the desktop</source>
        <translation>asumió el dibujo del escritorio</translation>
    </message>
    <message>
        <source>Was told of a caller</source>
        <translation>Aviso de una llamada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entry says nothing here</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{when} {who} ended the lockout of {other}{more}.</source>
        <translation>{when}, {who} levantó el bloqueo de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} proved who they are{more}.</source>
        <translation>{when}, {who} demostró su identidad{more}.</translation>
    </message>
    <message>
        <source>{when} somebody wanted to prove that they are {other} and was refused{why}{more}.</source>
        <translation>{when}, alguien quiso demostrar que es {other}, pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the credentials of {other} were renewed{more}.</source>
        <translation>{when}, se renovaron las credenciales de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} set up a second factor{more}.</source>
        <translation>{when}, {who} configuró un segundo factor{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the second factor of {other} away{more}.</source>
        <translation>{when}, {who} quitó el segundo factor de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} reset the password of {other}{more}.</source>
        <translation>{when}, {who} restableció la contraseña de {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a note back on {record}{more}.</source>
        <translation>{when}, {who} retiró una nota ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record} and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso retirar una nota ({record}), pero se denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso retirar una nota ({record}), pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the tags of {record}{more}.</source>
        <translation>{when}, {who} cambió las etiquetas ({record}){more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to change the tags of {record}, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso cambiar las etiquetas ({record}), pero falló{why}{more}.</translation>
    </message>
    <message>
        <source>Ended a lockout</source>
        <translation>Fin de un bloqueo</translation>
    </message>
    <message>
        <source>Proved who they are</source>
        <translation>Prueba de identidad</translation>
    </message>
    <message>
        <source>Credentials renewed</source>
        <translation>Credenciales renovadas</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configuración de un segundo factor</translation>
    </message>
    <message>
        <source>Took a second factor away</source>
        <translation>Retirada de un segundo factor</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Restablecimiento de una contraseña</translation>
    </message>
    <message>
        <source>Took a note back</source>
        <translation>Retirada de una nota</translation>
    </message>
    <message>
        <source>Tagged a customer</source>
        <translation>Etiquetado de un cliente</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back{more}.</source>
        <translation>{when}, {who} probó si una copia de seguridad se puede restaurar{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to try a backup and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso probar una copia de seguridad y se le denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back, which failed{why}{more}.</source>
        <translation>{when}, {who} probó si una copia de seguridad se puede restaurar, lo que falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} made a backup of the vault{more}.</source>
        <translation>{when}, {who} hizo una copia de seguridad de la bóveda{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to make a backup of the vault and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso hacer una copia de seguridad de la bóveda y se le denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was making a backup of the vault, which failed{why}{more}.</source>
        <translation>{when}, {who} estaba haciendo una copia de seguridad de la bóveda, lo que falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the vault was put back from a backup at {station}{more}.</source>
        <translation>{when}, la bóveda se restauró de una copia de seguridad en {station}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} erased {record} for good{more}.</source>
        <translation>{when}, {who} borró {record} de forma definitiva{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso borrar {record} de forma definitiva y se le denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso borrar {record} de forma definitiva, lo que falló{why}{more}.</translation>
    </message>
    <message>
        <source>Tried a backup</source>
        <translation>Copia de seguridad probada</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Erased a record</source>
        <translation>Ficha borrada</translation>
    </message>
    <message>
        <source>, told to a screen reader</source>
        <translation>, dicho a un lector de pantalla</translation>
    </message>
    <message>
        <source>It could be heard for %1 s.</source>
        <translation>Se pudo oír durante %1 s.</translation>
    </message>
    <message>
        <source>{when} {who} asked for more views of {class} data{more}.</source>
        <translation>{when}, {who} pidió más consultas de datos {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso pedir más consultas de datos {class} y se le denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso pedir más consultas de datos {class}, lo que falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} gave {other} more views of {class} data{more}.</source>
        <translation>{when}, {who} dio a {other} más consultas de datos {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}, {who} quiso dar a {other} más consultas de datos {class} y se le denegó{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}, {who} quiso dar a {other} más consultas de datos {class}, lo que falló{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} put the call {other} on hold{more}.</source>
        <translation>{when}, {who} puso la llamada {other} en espera{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took up the call {other} again{more}.</source>
        <translation>{when}, {who} retomó la llamada {other}{more}.</translation>
    </message>
    <message>
        <source>Asked for more views</source>
        <translation>Pidió más consultas</translation>
    </message>
    <message>
        <source>Gave more views</source>
        <translation>Dio más consultas</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>Llamada en espera</translation>
    </message>
    <message>
        <source>Resumed a call</source>
        <translation>Llamada retomada</translation>
    </message>
    <message>
        <source>Left out: people who were erased</source>
        <translation>Omitidos: personas borradas</translation>
    </message>
    <message>
        <source>Takes in again who was erased</source>
        <translation>Readmite a personas borradas</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>Readmitidos</translation>
    </message>
</context>
<context>
    <name>scrim::Core</name>
    <message>
        <source>%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>%1 está dañado o fue manipulado en la entrada %2: %3. Guarde una copia de la carpeta, ejecute «scrimctl log verify» y restaure el registro desde una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 is missing, so there is no whole access log in this folder; restore it from a backup</source>
        <translation>falta %1, así que en esta carpeta no hay un registro de accesos completo; restáurelo desde una copia de seguridad</translation>
    </message>
    <message>
        <source>the access log takes no entries until it is opened anew, since: %1</source>
        <translation>el registro de accesos no admite entradas hasta que se abra de nuevo, porque: %1</translation>
    </message>
    <message>
        <source>The access log is not the one that it was: its first %1 entries are others than those of the checkpoint of size %1 kept in %2</source>
        <translation>El registro de accesos no es el que era: sus primeras %1 entradas son distintas de las del punto de control de tamaño %1 guardado en %2</translation>
    </message>
    <message>
        <source>The access log has lost entries: it holds %1, but the checkpoint kept in %2 says %3</source>
        <translation>El registro de accesos ha perdido entradas: contiene %1, pero el punto de control guardado en %2 indica %3</translation>
    </message>
    <message>
        <source>%1: there is no answer from its disk or share</source>
        <translation>%1: su disco o recurso compartido no responde</translation>
    </message>
    <message>
        <source>%1: its folder is not there</source>
        <translation>%1: su carpeta no está</translation>
    </message>
    <message>
        <source>the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>el registro de accesos en %1 está dañado o fue manipulado: %2. Guarde una copia de la carpeta, ejecute «scrimctl log verify» y restaure el registro desde una copia de seguridad</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>%1: it is no file</source>
        <translation>%1: no es un archivo</translation>
    </message>
    <message>
        <source>cannot read its size</source>
        <translation>no se puede leer su tamaño</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot write it</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot sync it</source>
        <translation>no se puede sincronizar</translation>
    </message>
    <message>
        <source>cannot shorten it</source>
        <translation>no se puede acortar</translation>
    </message>
    <message>
        <source>cannot lock it</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>cannot look for it</source>
        <translation>no se puede buscar</translation>
    </message>
    <message>
        <source>%1: larger than such a file can be</source>
        <translation>%1: más grande de lo que puede ser un archivo así</translation>
    </message>
    <message>
        <source>cannot replace it</source>
        <translation>no se puede reemplazar</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The policy counts days in the time zone %1, which this machine does not know</source>
        <translation>La política cuenta los días en la zona horaria %1, que este equipo no conoce</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1 is not over. Sign it off from tomorrow on.</source>
        <translation>El %1 no ha terminado. Fírmelo a partir de mañana.</translation>
    </message>
    <message>
        <source>%1 has no entries: there is nothing to sign off.</source>
        <translation>El %1 no tiene entradas: no hay nada que firmar.</translation>
    </message>
    <message>
        <source>%1 has open findings (%2). Decide them, or say in a note why the day is signed off without.</source>
        <translation>El %1 tiene hallazgos abiertos (%2). Decídalos, o diga en una nota por qué se firma el día sin ello.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre las %1 y las %2</translation>
    </message>
    <message>
        <source>%1: only the newest %2 findings are kept; the rule finds too much to be read.</source>
        <translation>%1: solo se guardan los %2 hallazgos más recientes; la regla encuentra demasiados para leerlos.</translation>
    </message>
    <message>
        <source>This finding is about yourself. Somebody else has to review it.</source>
        <translation>Este hallazgo trata de usted. Debe revisarlo otra persona.</translation>
    </message>
    <message>
        <source>Only an escalated finding is closed. Confirm it, or explain it.</source>
        <translation>Solo se cierra un hallazgo escalado. Confírmelo o explíquelo.</translation>
    </message>
    <message>
        <source>You have escalated this finding yourself. A second person has to close it.</source>
        <translation>Usted escaló este hallazgo. Debe cerrarlo una segunda persona.</translation>
    </message>
    <message>
        <source>This finding is escalated already.</source>
        <translation>Este hallazgo ya está escalado.</translation>
    </message>
    <message>
        <source>This finding is escalated. A second person has to close it.</source>
        <translation>Este hallazgo está escalado. Debe cerrarlo una segunda persona.</translation>
    </message>
    <message>
        <source>This finding is decided already. Escalate it if that was wrong.</source>
        <translation>Este hallazgo ya está decidido. Escálelo si fue un error.</translation>
    </message>
    <message>
        <source>Say why: &quot;%1&quot; takes a note</source>
        <translation>Diga por qué: «%1» requiere una nota</translation>
    </message>
    <message>
        <source>No calls are recorded in this vault, so that an entry without one says nothing. The policy can switch this rule off</source>
        <translation>En esta bóveda no se registran llamadas, así que una entrada sin llamada no dice nada. La política puede desactivar esta regla</translation>
    </message>
    <message>
        <source>The note holds what looks like this: %1. The log keeps notes for years: write it without</source>
        <translation>La nota contiene algo que parece esto: %1. El registro guarda las notas durante años: escríbala sin ello</translation>
    </message>
    <message>
        <source>The note holds what looks like a card number. The log keeps notes for years: write it without</source>
        <translation>La nota contiene algo que parece un número de tarjeta. El registro guarda las notas durante años: escríbala sin él</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>La revisión se detuvo.</translation>
    </message>
    <message>
        <source>The policy does not let your role (%1) correct %2 data. Ask somebody whose role may.</source>
        <translation>La política no permite a su rol (%1) corregir datos %2. Pídalo a alguien cuyo rol pueda.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data yet, so you cannot correct it. Ask a colleague who views it to approve you.</source>
        <translation>Aún no tiene clave para los datos %1, así que no puede corregirlos. Pida a un compañero que consulte esos datos que apruebe su acceso.</translation>
    </message>
    <message>
        <source>The policy wants the caller verified before anything of theirs is changed. Verify them first.</source>
        <translation>La política exige verificar a quien llama antes de cambiar sus datos. Verifique primero a quien llama.</translation>
    </message>
    <message>
        <source>Somebody else has changed this field meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado este campo.</translation>
    </message>
    <message>
        <source>Such a record has no such field.</source>
        <translation>Una ficha así no tiene ese campo.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>Nadie ha iniciado sesión en este puesto. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Somebody is signed in at this desk. Sign out first.</source>
        <translation>Hay una sesión iniciada en este puesto. Ciérrela primero.</translation>
    </message>
    <message>
        <source>%1. Until that is mended nothing can be revealed. It is tried again with all that you do.</source>
        <translation>%1. Hasta que se arregle no se puede mostrar nada. Se vuelve a intentar con cada cosa que haga.</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced while nobody was signed in here</source>
        <translation>La clave de la caché se reemplazó mientras no había ninguna sesión iniciada aquí</translation>
    </message>
    <message>
        <source>Nothing is being edited. Begin again.</source>
        <translation>No se está editando nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1: another console has this vault open. Work there, or close it first.</source>
        <translation>%1: otra consola tiene abierta esta bóveda. Trabaje en ella o ciérrela primero.</translation>
    </message>
    <message>
        <source>Nobody is behind the lock. Sign in with name and password.</source>
        <translation>No hay nadie detrás del bloqueo. Inicie sesión con nombre y contraseña.</translation>
    </message>
    <message>
        <source>The screen lost its protection in this moment, so nothing is shown. Try again.</source>
        <translation>La pantalla acaba de perder su protección, así que no se muestra nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Hay una importación en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Una búsqueda más reciente ocupó el lugar de esta.</translation>
    </message>
    <message>
        <source>The desk is locked. Sign in first.</source>
        <translation>El puesto está bloqueado. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The access log is being opened.</source>
        <translation>El registro de accesos se está abriendo.</translation>
    </message>
    <message>
        <source>The access log was closed.</source>
        <translation>El registro de accesos se cerró.</translation>
    </message>
    <message>
        <source>The access log is not open.</source>
        <translation>El registro de accesos no está abierto.</translation>
    </message>
    <message>
        <source>Another filter or order took this one&apos;s place.</source>
        <translation>Otro filtro u otro orden ocupó el lugar de este.</translation>
    </message>
    <message>
        <source>You can read no entry %1 in the access log.</source>
        <translation>No puede leer ninguna entrada %1 en el registro de accesos.</translation>
    </message>
    <message>
        <source>Too many look-ups by exact e-mail, phone, card or postcode. The next one is possible in %1; names and order numbers can be searched meanwhile.</source>
        <translation>Demasiadas búsquedas por correo, teléfono, tarjeta o código postal exactos. La próxima será posible en %1; mientras tanto puede buscar por nombre y por número de pedido.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>The desk was locked meanwhile.</source>
        <translation>Entretanto se bloqueó el puesto.</translation>
    </message>
    <message>
        <source>This finding is not in the queue any more</source>
        <translation>Este hallazgo ya no está en la cola</translation>
    </message>
    <message>
        <source>The log has no such day in the time that was read</source>
        <translation>El registro no tiene ese día en el período que se leyó</translation>
    </message>
    <message>
        <source>The draft of this note does not open.</source>
        <translation>El borrador de esta nota no se abre.</translation>
    </message>
    <message>
        <source>A note is UTF-8 text.</source>
        <translation>Una nota es texto UTF-8.</translation>
    </message>
    <message>
        <source>A note without words says nothing.</source>
        <translation>Una nota sin palabras no dice nada.</translation>
    </message>
    <message>
        <source>The policy has no disposition of that code.</source>
        <translation>La política no tiene ninguna tipificación con ese código.</translation>
    </message>
    <message>
        <source>Only who wrote a note corrects it. Add one of your own.</source>
        <translation>Solo quien escribió una nota la corrige. Añada una suya.</translation>
    </message>
    <message>
        <source>Its check digit is right, so it stays masked. %1</source>
        <translation>Su dígito de control es correcto, así que sigue enmascarado. %1</translation>
    </message>
    <message>
        <source>A verification code is never stored, so it stays masked. %1</source>
        <translation>Un código de seguridad nunca se guarda, así que sigue enmascarado. %1</translation>
    </message>
    <message>
        <source>There is no X display here, and Windows tells no program when a picture is taken.</source>
        <translation>Aquí no hay pantalla X, y Windows no avisa a ningún programa cuando se hace una captura.</translation>
    </message>
    <message>
        <source>The system has no more room for open files.</source>
        <translation>El sistema no tiene sitio para más archivos abiertos.</translation>
    </message>
    <message>
        <source>Every screenshot, recorder and camera sees a lit field as it is.</source>
        <translation>Cualquier captura, grabador o cámara ve un campo visible tal como es.</translation>
    </message>
    <message>
        <source>Windows shows this window black in every picture of the screen.</source>
        <translation>Windows muestra esta ventana en negro en todas las capturas de pantalla.</translation>
    </message>
    <message>
        <source>Windows leaves this window out of every picture of the screen.</source>
        <translation>Windows excluye esta ventana de todas las capturas de pantalla.</translation>
    </message>
    <message>
        <source>A program that runs inside this one or inside Windows itself, such as a driver.</source>
        <translation>Un programa que se ejecuta dentro de este o del propio Windows, como un controlador.</translation>
    </message>
    <message>
        <source>What stands between the computer and its monitor, such as a capture card.</source>
        <translation>Lo que está entre el equipo y su monitor, como una capturadora.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Una cámara, y una persona que mira la pantalla.</translation>
    </message>
    <message>
        <source>Windows does not say whether it leaves this window out of pictures.</source>
        <translation>Windows no dice si excluye esta ventana de las capturas.</translation>
    </message>
    <message>
        <source>Windows took the call and does not leave this window out of pictures.</source>
        <translation>Windows aceptó la petición, pero no excluye esta ventana de las capturas.</translation>
    </message>
    <message>
        <source>This is a remote session: its screen is somewhere else.</source>
        <translation>Es una sesión remota: su pantalla está en otro lugar.</translation>
    </message>
    <message>
        <source>This Scrim was built without the system&apos;s keychain.</source>
        <translation>Este Scrim se compiló sin el llavero del sistema.</translation>
    </message>
    <message>
        <source>The X server has no RECORD extension, so that nothing tells which program takes a picture.</source>
        <translation>El servidor X no tiene la extensión RECORD, así que nada indica qué programa hace una captura.</translation>
    </message>
    <message>
        <source>The X server refused to record.</source>
        <translation>El servidor X se negó a grabar.</translation>
    </message>
    <message>
        <source>The X server ended the watch for programs that take pictures.</source>
        <translation>El servidor X puso fin a la vigilancia de los programas que hacen capturas.</translation>
    </message>
    <message>
        <source>The desktop asks for reduced motion, and a scrambled field moves all the time.</source>
        <translation>El escritorio pide reducir las animaciones, y un campo ofuscado se mueve todo el tiempo.</translation>
    </message>
    <message>
        <source>A recorder at the display&apos;s rate that the watch does not see, and a program whose pictures of consecutive frames are taken before the watch is heard.</source>
        <translation>Un grabador a la frecuencia de la pantalla que la vigilancia no ve, y un programa cuyas capturas de fotogramas consecutivos se hacen antes de que la vigilancia avise.</translation>
    </message>
    <message>
        <source>Any program that takes two or more pictures of consecutive frames, such as a recorder at the display&apos;s rate: nothing here notices it.</source>
        <translation>Cualquier programa que capture dos o más fotogramas consecutivos, como un grabador a la frecuencia de la pantalla: aquí nada lo detecta.</translation>
    </message>
    <message>
        <source>The compositor, a program that poses as one, the X server, and what they record or share.</source>
        <translation>El compositor, un programa que se hace pasar por él, el servidor X, y lo que graben o compartan.</translation>
    </message>
    <message>
        <source>The window is not on the display that DISPLAY names, so nothing is known of it.</source>
        <translation>La ventana no está en la pantalla que nombra DISPLAY, así que no se sabe nada de ella.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; this X display is inside a Wayland desktop, where nothing tells a program that a picture is taken.</source>
        <translation>Los campos visibles están ofuscados; esta pantalla X está dentro de un escritorio Wayland, donde nada avisa a un programa de que se hace una captura.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; the X server has no RECORD extension, so a program that takes pictures is not noticed.</source>
        <translation>Los campos visibles están ofuscados; el servidor X no tiene la extensión RECORD, así que no se detecta un programa que haga capturas.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled, and a program that asks for pixels is noticed.</source>
        <translation>Los campos visibles están ofuscados, y se detecta cualquier programa que pida píxeles.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; Wayland tells no program when a picture is taken, so nothing is noticed.</source>
        <translation>Los campos visibles están ofuscados; Wayland no avisa a ningún programa cuando se hace una captura, así que no se detecta nada.</translation>
    </message>
    <message>
        <source>The X server has no X-Resource extension 1.2, so that its other programs cannot be told from this one.</source>
        <translation>El servidor X no tiene la extensión X-Resource 1.2, así que sus otros programas no se distinguen de este.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>El servidor X no responde.</translation>
    </message>
    <message>
        <source>This is not a day like 1980-12-31 or 31.12.1980.</source>
        <translation>Esto no es un día como 1980-12-31 o 31.12.1980.</translation>
    </message>
    <message>
        <source>Type the new value, on one line.</source>
        <translation>Escriba el nuevo valor, en una línea.</translation>
    </message>
    <message>
        <source>This is a mask, not a value. Type the whole value.</source>
        <translation>Esto es una máscara, no un valor. Escriba el valor completo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com.</source>
        <translation>Esto no es una dirección de correo: nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Begin with + and the country code.</source>
        <translation>Esto no es un número de teléfono. Empiece con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>This is not a card number: its check digit does not fit.</source>
        <translation>Esto no es un número de tarjeta: su dígito de control no es correcto.</translation>
    </message>
    <message>
        <source>This is not an IBAN: its check digits do not fit.</source>
        <translation>Esto no es un IBAN: sus dígitos de control no son correctos.</translation>
    </message>
    <message>
        <source>A line of an address has at most 200 bytes and no line break.</source>
        <translation>Una línea de dirección tiene como máximo 200 bytes y ningún salto de línea.</translation>
    </message>
    <message>
        <source>This is a mask, not an address. Type the whole address.</source>
        <translation>Esto es una máscara, no una dirección. Escriba la dirección completa.</translation>
    </message>
    <message>
        <source>An address needs a street, a town and a country.</source>
        <translation>Una dirección necesita una calle, una localidad y un país.</translation>
    </message>
    <message>
        <source>This is the mask of the address. Type the street.</source>
        <translation>Esto es la máscara de la dirección. Escriba la calle.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Dirección de envío</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>Teléfono de facturación</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>Teléfono de envío</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of data</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of data</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>kind of data</comment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>kind of data</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de contacto</translation>
    </message>
    <message>
        <source>address</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de dirección</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de identidad</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of data, within a sentence</comment>
        <translation>de pago</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Senior agent</source>
        <translation>Agente sénior</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Delegado de protección de datos</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Caller asked to confirm it</source>
        <translation>Quien llama pidió confirmarlo</translation>
    </message>
    <message>
        <source>Correcting a mistake</source>
        <translation>Corrección de un error</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>Pago o reembolso</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Problema de entrega</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Control de fraude</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <translation>Solicitud sobre datos personales</translation>
    </message>
    <message>
        <source>The role %1 views no customer data. Ask an agent to help the caller.</source>
        <translation>El rol %1 no consulta datos de clientes. Pida a un agente que ayude a quien llama.</translation>
    </message>
    <message>
        <source>left out of pictures</source>
        <translation>excluida de las capturas</translation>
    </message>
    <message>
        <source>open to pictures</source>
        <translation>visible en las capturas</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support at the moment, so nothing is shown. End that first, or wait until its time is up.</source>
        <translation>En este momento se permiten capturas de pantalla para soporte, así que no se muestra nada. Termínelo primero o espere a que se acabe el tiempo.</translation>
    </message>
    <message>
        <source>%1 data is shown only for a caller who is verified. Ask them for what is listed under Verification, check it there, and try again.</source>
        <translation>%1: estos datos solo se muestran si quien llama está verificado. Pídale lo que figura en Verificación, compruébelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason from the list. Choose one.</source>
        <translation>%1: estos datos se muestran por un motivo de la lista. Elija uno.</translation>
    </message>
    <message>
        <source>the whole e-mail address</source>
        <translation>la dirección de correo completa</translation>
    </message>
    <message>
        <source>the whole phone number</source>
        <translation>el número de teléfono completo</translation>
    </message>
    <message>
        <source>Phone, last four</source>
        <translation>Teléfono, últimas 4 cifras</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>cuatro dígitos</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>the whole postcode</source>
        <translation>el código postal completo</translation>
    </message>
    <message>
        <source>day, month and four digits of the year</source>
        <translation>el día, el mes y las cuatro cifras del año</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>el número completo</translation>
    </message>
    <message>
        <source>National ID, last four</source>
        <translation>Documento, últimos 4 caracteres</translation>
    </message>
    <message>
        <source>four letters or digits</source>
        <translation>cuatro letras o dígitos</translation>
    </message>
    <message>
        <source>Card, last four</source>
        <translation>Tarjeta, últimas 4 cifras</translation>
    </message>
    <message>
        <source>This build lacks its database schema; please reinstall Scrim</source>
        <translation>A esta compilación le falta su esquema de base de datos; reinstale Scrim</translation>
    </message>
    <message>
        <source>%1: was never finished or comes from an older Scrim; start the console or an import once to bring it up to date</source>
        <translation>%1: nunca se terminó o viene de un Scrim anterior; inicie una vez la consola o una importación para ponerlo al día</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced, and your account was not given the new one. Sign in again, or ask an admin to disable and enable your account.</source>
        <translation>Se reemplazó la clave de la caché y su cuenta no recibió la nueva. Inicie sesión otra vez o pida a un administrador que desactive y active su cuenta.</translation>
    </message>
    <message>
        <source>A key is being replaced just now. Try again.</source>
        <translation>Se está reemplazando una clave ahora mismo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of the shop&apos;s waits in this field any more.</source>
        <translation>Ya no espera nada de la tienda en este campo.</translation>
    </message>
    <message>
        <source>%1: a record has lost its salt, so nothing can be sealed to it; put the file back from a backup</source>
        <translation>%1: una ficha ha perdido su sal, así que no se le puede sellar nada; recupere el archivo de una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>No existe esa nota.</translation>
    </message>
    <message>
        <source>The record that this note is about is gone.</source>
        <translation>La ficha de esta nota ya no existe.</translation>
    </message>
    <message>
        <source>This note was corrected in the meantime. Look at it again.</source>
        <translation>Esta nota se corrigió entretanto. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>There is no such customer; search for the name instead</source>
        <translation>No existe ese cliente; busque el nombre</translation>
    </message>
    <message>
        <source>There is no such order; search for its number instead</source>
        <translation>No existe ese pedido; busque su número</translation>
    </message>
    <message>
        <source>This record has no such field</source>
        <translation>Esta ficha no tiene ese campo</translation>
    </message>
    <message>
        <source>This entry&apos;s record is no longer in the cache</source>
        <translation>La ficha de esta entrada ya no está en la caché</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>El puesto está bloqueado. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask somebody who views it to approve you.</source>
        <translation>Su clave para los datos %1 aún espera la aprobación de un compañero. Pida a alguien que consulte esos datos que apruebe su acceso.</translation>
    </message>
    <message>
        <source>Nothing is shown: %1</source>
        <translation>No se muestra nada: %1</translation>
    </message>
    <message>
        <source>Nothing is shown, because the log could not take it: %1</source>
        <translation>No se muestra nada, porque el registro no pudo anotarlo: %1</translation>
    </message>
    <message>
        <source>Too many fields count as lit. Nothing more is shown until Scrim is started anew.</source>
        <translation>Demasiados campos cuentan como visibles. No se muestra nada más hasta que se reinicie Scrim.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask for something else.</source>
        <translation>Su clave para los datos %1 aún espera la aprobación de un compañero. Pida otra cosa.</translation>
    </message>
    <message>
        <source>The role %1 holds no key to %2 data. Ask for something else, or hand the call to a senior agent.</source>
        <translation>El rol %1 no tiene clave para los datos %2. Pida otra cosa o pase la llamada a un agente sénior.</translation>
    </message>
    <message>
        <source>This takes %1. Nothing was checked.</source>
        <translation>Aquí hace falta %1. No se comprobó nada.</translation>
    </message>
    <message>
        <source>Nothing was checked, because the log could not take it: %1</source>
        <translation>No se comprobó nada, porque el registro no pudo anotarlo: %1</translation>
    </message>
    <message>
        <source>The answer is not told, because the log could not take it: %1</source>
        <translation>No se da la respuesta, porque el registro no pudo anotarla: %1</translation>
    </message>
    <message>
        <source>The reading of the access log was ended.</source>
        <translation>Se interrumpió la lectura del registro de accesos.</translation>
    </message>
    <message>
        <source>%1: these saved filters do not open; remove the file to begin anew, or put it back from a backup</source>
        <translation>%1: estos filtros guardados no se abren; elimine el archivo para empezar de nuevo o recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>Each saved filter needs a name of its own.</source>
        <translation>Cada filtro guardado necesita un nombre propio.</translation>
    </message>
    <message>
        <source>%1: cannot make this folder</source>
        <translation>%1: no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>Nobody disables themselves, or a vault might end up without an admin. Ask another admin.</source>
        <translation>Nadie se desactiva a sí mismo, o una bóveda podría quedarse sin administrador. Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>%1 data takes no second person. Just view it.</source>
        <translation>%1: estos datos no requieren una segunda persona. Consúltelos sin más.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Choose a reason from the list.</source>
        <translation>Una segunda persona quiere saber por qué. Elija un motivo de la lista.</translation>
    </message>
    <message>
        <source>Nobody answers their own request. Ask a supervisor.</source>
        <translation>Nadie responde a su propia petición. Pídalo a un supervisor.</translation>
    </message>
    <message>
        <source>The role %1 may not answer requests. Ask a supervisor.</source>
        <translation>El rol %1 no puede responder peticiones. Pídalo a un supervisor.</translation>
    </message>
    <message>
        <source>Remove the file; whoever waits asks again.</source>
        <translation>Elimine el archivo; quien espera volverá a pedirlo.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so nothing in it counts. %2</source>
        <translation>%1 se alteró fuera de Scrim, así que nada de su contenido cuenta. %2</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed already. End that first.</source>
        <translation>Ya se permiten capturas de pantalla. Termínelo primero.</translation>
    </message>
    <message>
        <source>This takes a second person. Ask a supervisor or an administrator to type their name and password.</source>
        <translation>Esto requiere una segunda persona. Pida a un supervisor o a un administrador que escriba su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>The role %1 may not allow pictures of the screen. Ask a supervisor or an administrator.</source>
        <translation>El rol %1 no puede permitir capturas de pantalla. Pídalo a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>The log has no entry %1</source>
        <translation>El registro no tiene la entrada %1</translation>
    </message>
    <message>
        <source>A note without words says nothing</source>
        <translation>Una nota sin palabras no dice nada</translation>
    </message>
    <message>
        <source>Entry %1 is somebody else&apos;s. A note goes on one of your own.</source>
        <translation>La entrada %1 es de otra persona. Una nota va en una de las suyas.</translation>
    </message>
    <message>
        <source>The role %1 may not do this. Ask an administrator.</source>
        <translation>El rol %1 no puede hacer esto. Pídalo a un administrador.</translation>
    </message>
    <message>
        <source>%1 is not the key that vault.json names. Restore both from one backup.</source>
        <translation>%1 no es la clave que nombra vault.json. Restaure ambos de una misma copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is no longer this vault&apos;s. Restore it from a backup.</source>
        <translation>%1 ya no es de esta bóveda. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nobody is let in meanwhile. Keep a copy of the vault&apos;s folder, run &quot;scrimctl log verify&quot; and restore the log. After a wanted restore an administrator takes the log as it is by &quot;scrimctl log witness --accept&quot;.</source>
        <translation>Mientras tanto no entra nadie. Guarde una copia de la carpeta de la bóveda, ejecute «scrimctl log verify» y restaure el registro. Tras una restauración deseada, un administrador acepta el registro tal como está con «scrimctl log witness --accept».</translation>
    </message>
    <message>
        <source>What %1 keeps is no checkpoint of this access log: %2</source>
        <translation>Lo que guarda %1 no es un punto de control de este registro de accesos: %2</translation>
    </message>
    <message>
        <source>The log&apos;s newest checkpoint cannot be kept or checked for now: %1. It is tried again; until then a cut log would go unnoticed there.</source>
        <translation>El punto de control más reciente del registro no se puede guardar ni comprobar por ahora: %1. Se volverá a intentar; hasta entonces, un registro cortado pasaría inadvertido allí.</translation>
    </message>
    <message>
        <source>%1: is missing; put it back from a backup, or make a new vault</source>
        <translation>%1: falta; recupérelo de una copia de seguridad o cree una bóveda nueva</translation>
    </message>
    <message>
        <source>%1: is not a file</source>
        <translation>%1: no es un archivo</translation>
    </message>
    <message>
        <source>%1: is a plain SQLite file, not an encrypted cache; it was left as it is. Put the vault&apos;s own file back from a backup</source>
        <translation>%1: es un simple archivo SQLite, no una caché cifrada; se dejó como está. Recupere el archivo propio de la bóveda de una copia de seguridad</translation>
    </message>
    <message>
        <source>%1: is %2, so it cannot be read; it was left as it is. Put it back from a backup</source>
        <translation>%1: está %2, así que no se puede leer; se dejó como está. Recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>This build is not linked with SQLCipher 4.6 or newer, so nothing would be encrypted; please install a proper build of Scrim</source>
        <translation>Esta compilación no está enlazada con SQLCipher 4.6 o posterior, así que no se cifraría nada; instale una compilación correcta de Scrim</translation>
    </message>
    <message>
        <source>%1: was written by a newer Scrim; it was left as it is. Please update this one</source>
        <translation>%1: lo escribió un Scrim más reciente; se dejó como está. Actualice este</translation>
    </message>
    <message>
        <source>does not open with this vault&apos;s key: either the file is damaged or it belongs to another vault. It was left as it is; put it back from a backup</source>
        <translation>no se abre con la clave de esta bóveda: o el archivo está dañado o pertenece a otra bóveda. Se dejó como está; recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>is damaged (%1); put it back from a backup</source>
        <translation>está dañado (%1); recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>el disco está lleno; haga sitio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <translation>detenido como se pidió</translation>
    </message>
    <message>
        <source>the system could not read or write it (%1)</source>
        <translation>el sistema no pudo leerlo o escribirlo (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it; try again when that is done</source>
        <translation>otro programa está escribiendo en él; inténtelo de nuevo cuando termine</translation>
    </message>
    <message>
        <source>the database refused (%1, %2)</source>
        <translation>la base de datos se negó (%1, %2)</translation>
    </message>
    <message>
        <source>%1: its key has just been replaced, and nothing was stored in the former file. Try again, or sign in anew</source>
        <translation>%1: su clave acaba de reemplazarse, y no se guardó nada en el archivo anterior. Inténtelo de nuevo o inicie sesión otra vez</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>No se cambió nada; restáurelo de una copia de seguridad o apártelo y pida a un administrador que añada la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim. Restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>%1 se alteró fuera de Scrim. Restáurelo de una copia de seguridad o apártelo y pida a un administrador que añada la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>No se cambió nada; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are being renewed at this moment. Try again in a few seconds.</source>
        <translation>Las claves de la bóveda se están renovando en este momento. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>There is no user of this name. &quot;user list&quot; shows them all.</source>
        <translation>No hay ningún usuario con ese nombre. «user list» los muestra todos.</translation>
    </message>
    <message>
        <source>Sign in first: an account is made under the vault&apos;s own keys.</source>
        <translation>Inicie sesión primero: una cuenta se crea con las claves de la propia bóveda.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Choose another name.</source>
        <translation>Ya hay un usuario «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled. An admin enables it first.</source>
        <translation>«%1» está desactivado. Un administrador debe activarlo primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for nothing that you hold. Somebody who views that data approves it.</source>
        <translation>«%1» no espera nada de lo que usted tenga clave. Lo aprueba alguien que consulte esos datos.</translation>
    </message>
    <message>
        <source>Your account was not given the key that the cache has now. Ask an admin to disable and enable it, then sign in again.</source>
        <translation>Su cuenta no recibió la clave que la caché tiene ahora. Pida a un administrador que la desactive y la active, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The record has no salt: its fields were erased for good.</source>
        <translation>La ficha no tiene sal: sus campos se borraron para siempre.</translation>
    </message>
    <message>
        <source>The access of &quot;%1&quot; to the key &quot;%2&quot; was altered outside of Scrim. Restore users/ and vault.json from a backup.</source>
        <translation>El acceso de «%1» a la clave «%2» se alteró fuera de Scrim. Restaure users/ y vault.json de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1: there is no vault here. Check the folder, or make one with &quot;scrimctl init&quot;.</source>
        <translation>%1: aquí no hay ninguna bóveda. Compruebe la carpeta o cree una con «scrimctl init».</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so its keys cannot be trusted. Restore it from a backup.</source>
        <translation>%1 se alteró fuera de Scrim, así que sus claves no son de fiar. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. %3</source>
        <translation>%1 está dañado: %2. %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Scrim and is left as it is. Update this one.</source>
        <translation>%1 lo escribió un Scrim más reciente y se deja como está. Actualice este.</translation>
    </message>
    <message>
        <source>This field does not open: it was moved or altered outside of Scrim. Import the record anew, or restore the cache from a backup.</source>
        <translation>Este campo no se abre: se movió o alteró fuera de Scrim. Importe la ficha de nuevo o restaure la caché de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 64 letters, digits, dots, dashes or underscores and starts with a letter or digit.</source>
        <translation>Un nombre de usuario tiene de 1 a 64 letras, dígitos, puntos, guiones o guiones bajos y empieza con una letra o un dígito.</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters, letters and digits among them.</source>
        <translation>Una contraseña necesita al menos 12 caracteres, entre ellos letras y dígitos.</translation>
    </message>
    <message>
        <source>Have an admin apply the policy anew (&quot;scrimctl policy apply&quot;), or restore the file from a backup.</source>
        <translation>Pida a un administrador que aplique de nuevo la política («scrimctl policy apply») o restaure el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so it is not obeyed. %2</source>
        <translation>%1 se alteró fuera de Scrim, así que no se aplica. %2</translation>
    </message>
    <message>
        <source>This scrypt cost is below the floor or beyond all measure.</source>
        <translation>Este coste de scrypt está por debajo del mínimo o fuera de toda medida.</translation>
    </message>
    <message>
        <source>%1 carries another vault&apos;s keys. Restore it from a backup.</source>
        <translation>%1 lleva las claves de otra bóveda. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>No window is shown yet.</source>
        <translation>Todavía no se muestra ninguna ventana.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support.</source>
        <translation>Se permiten capturas de pantalla para soporte.</translation>
    </message>
    <message>
        <source>Another filter took this one&apos;s place.</source>
        <translation>Otro filtro ocupó el lugar de este.</translation>
    </message>
    <message>
        <source>a field does not open: it was moved or altered outside of Scrim</source>
        <translation>un campo no se abre: se movió o alteró fuera de Scrim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as &quot;CSV UTF-8&quot;</source>
        <translation>es texto UTF-32; guárdelo como «CSV UTF-8»</translation>
    </message>
    <message>
        <source>the file ends before its list does: it may be cut off</source>
        <translation>el archivo termina antes que su lista: puede estar cortado</translation>
    </message>
    <message>
        <source>it was said what its columns are</source>
        <translation>se dijo qué son sus columnas</translation>
    </message>
    <message>
        <source>the mapping %1 says what its columns are</source>
        <translation>la asignación %1 dice qué son sus columnas</translation>
    </message>
    <message>
        <source>%1: is JSON without a record that can be read; export it again</source>
        <translation>%1: es JSON sin ningún registro legible; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>%1: what must not be stored was asked for: %2</source>
        <translation>%1: se pidió lo que no se debe guardar: %2</translation>
    </message>
    <message>
        <source>%1: does not have these columns of the mapping, or they must not be stored: %2</source>
        <translation>%1: no tiene estas columnas de la asignación, o no se deben guardar: %2</translation>
    </message>
    <message>
        <source>%1: has the %2 of no export that Scrim knows. Expected are Shopify&apos;s customers (First Name, Last Name, Email, ...) or orders (Name, Financial Status, Total, Lineitem name, ...), Magento&apos;s customers (email, firstname, lastname, ...) or orders grid (ID, Purchase Point, Bill-to Name, ...), WooCommerce&apos;s JSON, or any file with --map FILE</source>
        <translation>%1: no tiene %2 de ninguna exportación que Scrim conozca. Se esperan clientes de Shopify (First Name, Last Name, Email, ...) o pedidos (Name, Financial Status, Total, Lineitem name, ...), clientes de Magento (email, firstname, lastname, ...) o su tabla de pedidos (ID, Purchase Point, Bill-to Name, ...), JSON de WooCommerce, o cualquier archivo con --map FILE</translation>
    </message>
    <message>
        <source>%1: has the %2 of %3, not of %4; leave the format out or name the right one</source>
        <translation>%1: tiene %2 de %3, no de %4; omita el formato o indique el correcto</translation>
    </message>
    <message>
        <source>%1: stopped as asked</source>
        <translation>%1: detenido como se pidió</translation>
    </message>
    <message>
        <source>%1: was changed while it was read; wait until it is written</source>
        <translation>%1: se cambió mientras se leía; espere a que esté escrito</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 are stored; run the import again to complete it)</source>
        <translation>%1 (%2 filas de %3 están guardadas; repita la importación para completarla)</translation>
    </message>
    <message>
        <source>your account does not hold the keys to import; ask an admin who imports already to make you a new one</source>
        <translation>su cuenta no tiene las claves para importar; pida a un administrador que ya importe que le cree una nueva</translation>
    </message>
    <message>
        <source>attribute that must not be stored: left out</source>
        <translation>atributo que no se debe guardar: se dejó fuera</translation>
    </message>
    <message>
        <source>card number: masked</source>
        <translation>número de tarjeta: enmascarado</translation>
    </message>
    <message>
        <source>verification code: masked</source>
        <translation>código de seguridad: enmascarado</translation>
    </message>
    <message>
        <source>card number: left out</source>
        <translation>número de tarjeta: se dejó fuera</translation>
    </message>
    <message>
        <source>no phone number: left out</source>
        <translation>no es un número de teléfono: se dejó fuera</translation>
    </message>
    <message>
        <source>no postcode of six digits: left out</source>
        <translation>no es un código postal de seis dígitos: se dejó fuera</translation>
    </message>
    <message>
        <source>fewer cells than the header: the missing ones taken for empty</source>
        <translation>menos celdas que la cabecera: las que faltan se toman por vacías</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1: is there already and is no list of rejected rows; name another file</source>
        <translation>%1: ya existe y no es una lista de filas rechazadas; indique otro archivo</translation>
    </message>
    <message>
        <source>%1: cannot make the folder for the list of rejected rows</source>
        <translation>%1: no se puede crear la carpeta de la lista de filas rechazadas</translation>
    </message>
    <message>
        <source>%1: cannot put the list of rejected rows there: %2</source>
        <translation>%1: no se puede poner allí la lista de filas rechazadas: %2</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: no existe ese archivo</translation>
    </message>
    <message>
        <source>is a folder; name the file in it</source>
        <translation>es una carpeta; indique el archivo que contiene</translation>
    </message>
    <message>
        <source>is not a regular file; save the export to disk first</source>
        <translation>no es un archivo normal; guarde primero la exportación en el disco</translation>
    </message>
    <message>
        <source>is empty; export it again</source>
        <translation>está vacío; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>holds only blank lines; export it again</source>
        <translation>solo contiene líneas en blanco; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>is not a CSV text file: its first line is no row of column names</source>
        <translation>no es un archivo de texto CSV: su primera línea no es una fila de nombres de columna</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} between {from} and {to} on {day}; usual for {actor} is {usual} an hour</source>
        <translation>{actor} consultó {count|campo|campos} entre las {from} y las {to} el {day}; lo habitual de {actor} es {usual} por hora</translation>
    </message>
    <message>
        <source>times the person&apos;s own median hour</source>
        <translation>veces la hora mediana de la propia persona</translation>
    </message>
    <message>
        <source>fields in an hour before it is worth a look</source>
        <translation>campos en una hora antes de que merezca una mirada</translation>
    </message>
    <message>
        <source>hours with such acts, of the last 28 days, before a usual is known</source>
        <translation>horas con tales actos, de los últimos 28 días, antes de conocer lo habitual</translation>
    </message>
    <message>
        <source>Denied again and again</source>
        <translation>Denegado una y otra vez</translation>
    </message>
    <message>
        <source>{actor} was denied {count|time|times} within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} recibió {count|denegación|denegaciones} en {minutes|minuto|minutos}, desde las {from} el {day}</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>denegaciones</translation>
    </message>
    <message>
        <source>minutes within which they lie</source>
        <translation>minutos dentro de los que se encuentran</translation>
    </message>
    <message>
        <source>Flagged customer</source>
        <translation>Cliente señalado</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of a flagged customer, {when} on {day}</source>
        <translation>{actor} consultó {count|campo|campos} de un cliente señalado, {when} el {day}</translation>
    </message>
    <message>
        <source>fields of one record in a day before it is worth a look</source>
        <translation>campos de una misma ficha en un día antes de que merezca una mirada</translation>
    </message>
    <message>
        <source>One record after another</source>
        <translation>Una ficha tras otra</translation>
    </message>
    <message>
        <source>{actor} went through {records|record|records} in the order of their numbers within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} recorrió {records|ficha|fichas} en el orden de sus números en {minutes|minuto|minutos}, desde las {from} el {day}</translation>
    </message>
    <message>
        <source>records one after another</source>
        <translation>fichas una tras otra</translation>
    </message>
    <message>
        <source>the largest step from one number to the next</source>
        <translation>el mayor salto de un número al siguiente</translation>
    </message>
    <message>
        <source>minutes from one record to the next, at most</source>
        <translation>minutos de una ficha a la siguiente, como máximo</translation>
    </message>
    <message>
        <source>Looked without a call</source>
        <translation>Consulta sin llamada</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of {records|record|records} without an open call, {when} on {day}</source>
        <translation>{actor} consultó {count|campo|campos} de {records|ficha|fichas} sin llamada abierta, {when} el {day}</translation>
    </message>
    <message>
        <source>fields in a day before it is worth a look</source>
        <translation>campos en un día antes de que merezca una mirada</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>{actor} opened or looked at {records|record|records} {when} on {day}; working hours are {hours}</source>
        <translation>{actor} abrió o consultó {records|ficha|fichas} {when} el {day}; el horario de trabajo es {hours}</translation>
    </message>
    <message>
        <source>entries in a day before it is worth a look</source>
        <translation>entradas en un día antes de que merezca una mirada</translation>
    </message>
    <message>
        <source>Same family name</source>
        <translation>Mismo apellido</translation>
    </message>
    <message>
        <source>{actor} opened or looked at a customer with the same family name, {count|time|times}, {when} on {day}</source>
        <translation>{actor} abrió o consultó un cliente con el mismo apellido, {count|vez|veces}, {when} el {day}</translation>
    </message>
    <message>
        <source>entries about one record in a day before it is worth a look</source>
        <translation>entradas sobre una misma ficha en un día antes de que merezca una mirada</translation>
    </message>
    <message>
        <source>Looked, then changed</source>
        <translation>Consulta y luego cambio</translation>
    </message>
    <message>
        <source>{actor} looked at the {field} of a record at {from} on {day}; {then} followed within {minutes|minute|minutes}</source>
        <translation>{actor} consultó un campo ({field}) de una ficha a las {from} el {day}; {then} siguió en {minutes|minuto|minutos}</translation>
    </message>
    <message>
        <source>minutes between the look and the change</source>
        <translation>minutos entre la consulta y el cambio</translation>
    </message>
    <message>
        <source>Unprotected screen</source>
        <translation>Pantalla sin protección</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} on a screen without protection against pictures, {when} on {day}</source>
        <translation>{actor} consultó {count|campo|campos} en una pantalla sin protección contra capturas, {when} el {day}</translation>
    </message>
    <message>
        <source>Wrong answers again and again</source>
        <translation>Respuestas erróneas una y otra vez</translation>
    </message>
    <message>
        <source>{actor} checked {count|answer|answers} of callers that did not match within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>{actor} comprobó {count|respuesta|respuestas} de quienes llamaban sin coincidencia en {minutes|minuto|minutos}, desde las {from} el {day}</translation>
    </message>
    <message>
        <source>answers that did not match</source>
        <translation>respuestas sin coincidencia</translation>
    </message>
    <message>
        <source>This is a remote session: %1.</source>
        <translation>Esta es una sesión remota: %1.</translation>
    </message>
    <message>
        <source>The display runs at %1 Hz; scrambling needs 50.</source>
        <translation>La pantalla funciona a %1 Hz; la ofuscación necesita 50.</translation>
    </message>
    <message>
        <source>Qt draws by its &quot;%1&quot; platform here, where no screen is known that could be protected.</source>
        <translation>Qt dibuja aquí con su plataforma «%1», donde no se conoce ninguna pantalla que pueda protegerse.</translation>
    </message>
    <message>
        <source>Windows refused to leave this window out of pictures (error %1).</source>
        <translation>Windows se negó a excluir esta ventana de las capturas (error %1).</translation>
    </message>
    <message>
        <source>a remote desktop set %1</source>
        <translation>un escritorio remoto definió %1</translation>
    </message>
    <message>
        <source>the display is drawn by %1</source>
        <translation>la pantalla la dibuja %1</translation>
    </message>
    <message>
        <source>more than %1 rows for one order</source>
        <translation>más de %1 filas para un pedido</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 celdas donde el encabezado tiene %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no working hours</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>entradas %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule&apos;s title and what is to be said of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>dirección de facturación</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>dirección de envío</translation>
    </message>
    <message>
        <source>billing phone</source>
        <translation>número de teléfono de facturación</translation>
    </message>
    <message>
        <source>shipping phone</source>
        <translation>número de teléfono de envío</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>field edit</source>
        <translation>corrección de un campo</translation>
    </message>
    <message>
        <source>order edit</source>
        <translation>cambio de un pedido</translation>
    </message>
    <message>
        <source>order refund</source>
        <translation>reembolso de un pedido</translation>
    </message>
    <message>
        <source>order cancel</source>
        <translation>cancelación de un pedido</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmó</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 explicó</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 escaló</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 anotó</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 cerró</translation>
    </message>
    <message>
        <source>%1 confirmed on %2</source>
        <translation>%1 confirmó el %2</translation>
    </message>
    <message>
        <source>%1 explained on %2</source>
        <translation>%1 explicó el %2</translation>
    </message>
    <message>
        <source>%1 escalated on %2</source>
        <translation>%1 escaló el %2</translation>
    </message>
    <message>
        <source>%1 noted on %2</source>
        <translation>%1 anotó el %2</translation>
    </message>
    <message>
        <source>%1 closed on %2</source>
        <translation>%1 cerró el %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said it, and their note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any export that Scrim knows</source>
        <translation>cualquier exportación que Scrim conoce</translation>
    </message>
    <message>
        <source>Shopify&apos;s customers</source>
        <translation>clientes de Shopify</translation>
    </message>
    <message>
        <source>Shopify&apos;s orders</source>
        <translation>pedidos de Shopify</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s customers</source>
        <translation>clientes de WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s orders</source>
        <translation>pedidos de WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s refunds</source>
        <translation>reembolsos de WooCommerce</translation>
    </message>
    <message>
        <source>Magento&apos;s customers</source>
        <translation>clientes de Magento</translation>
    </message>
    <message>
        <source>Magento&apos;s orders grid</source>
        <translation>la tabla de pedidos de Magento</translation>
    </message>
    <message>
        <source>a file by a mapping</source>
        <translation>un archivo con correspondencia</translation>
    </message>
    <message>
        <source>its columns %1 are those of %2</source>
        <translation>sus columnas %1 son las de: %2</translation>
    </message>
    <message>
        <source>its members %1 are those of %2</source>
        <translation>sus miembros %1 son los de: %2</translation>
    </message>
    <message>
        <source>columns</source>
        <comment>of a table</comment>
        <translation>columnas</translation>
    </message>
    <message>
        <source>members</source>
        <comment>of JSON objects</comment>
        <translation>miembros</translation>
    </message>
    <message>
        <source>longer than 4 MiB</source>
        <translation>más largo que 4 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of this record; export it again</source>
        <translation>el archivo termina en medio de este registro; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>is not JSON: a bracket or a quotation mark is not closed before the next record</source>
        <translation>no es JSON: un corchete o unas comillas no están cerrados antes del siguiente registro</translation>
    </message>
    <message>
        <source>no record: an object { ... } is expected here</source>
        <translation>sin registro: aquí se espera un objeto { … }</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>no es un identificador</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>not a company</source>
        <translation>no es una empresa</translation>
    </message>
    <message>
        <source>not a town</source>
        <translation>no es una localidad</translation>
    </message>
    <message>
        <source>not a country</source>
        <translation>no es un país</translation>
    </message>
    <message>
        <source>not a currency&apos;s code</source>
        <translation>no es un código de moneda</translation>
    </message>
    <message>
        <source>not an amount like 1234.50, or one that could be read in two ways</source>
        <translation>no es un importe como 1234.50, o es uno que se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>not a date, or one that could be read in two ways</source>
        <translation>no es una fecha, o es una que se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>no name, no e-mail and no phone</source>
        <translation>sin nombre, sin correo y sin teléfono</translation>
    </message>
    <message>
        <source>another row of this order is rejected</source>
        <translation>otra fila de este pedido está rechazada</translation>
    </message>
    <message>
        <source>not an order number</source>
        <translation>no es un número de pedido</translation>
    </message>
    <message>
        <source>not a status</source>
        <translation>no es un estado</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>sin número de pedido</translation>
    </message>
    <message>
        <source>does not say which order it is of</source>
        <translation>no dice de qué pedido es</translation>
    </message>
    <message>
        <source>its order is not there; import the orders first</source>
        <translation>su pedido no está; importe primero los pedidos</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows a closed one</source>
        <translation>unas comillas no están cerradas, o sigue texto a unas cerradas</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>más largo que 1 MiB</translation>
    </message>
    <message>
        <source>holds a zero byte</source>
        <translation>contiene un byte cero</translation>
    </message>
    <message>
        <source>is not UTF-8: save the file as &quot;CSV UTF-8&quot;</source>
        <translation>no es UTF-8: guarde el archivo como «CSV UTF-8»</translation>
    </message>
    <message>
        <source>a mask, not a value; export it unmasked, or leave the cell empty</source>
        <translation>una máscara, no un valor; expórtelo sin máscara o deje la celda vacía</translation>
    </message>
    <message>
        <source>the order stands in the file twice</source>
        <translation>el pedido está dos veces en el archivo</translation>
    </message>
    <message>
        <source>changed by a spreadsheet program to something like 1.23E+12</source>
        <translation>cambiado por una hoja de cálculo a algo como 1.23E+12</translation>
    </message>
    <message>
        <source>customers need a column for &quot;name&quot;, &quot;email&quot; or &quot;phone&quot;</source>
        <translation>los clientes necesitan una columna para «Nombre», «Correo electrónico» o «Teléfono»</translation>
    </message>
    <message>
        <source>orders need a column for &quot;number&quot;</source>
        <translation>los pedidos necesitan una columna para «Número de pedido»</translation>
    </message>
    <message>
        <source>refunds need columns for &quot;order&quot; and &quot;amount&quot;</source>
        <translation>los reembolsos necesitan columnas para el pedido y el importe</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a line, its column, and what is wrong there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not an amount like 1234.50</source>
        <translation>no es un importe como 1234.50</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>continues an order that does not stand before it</source>
        <translation>continúa un pedido que no está antes</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>What stands in this field is no number that can be dialled from here. Ask the caller for another one.</source>
        <translation>Lo que contiene este campo no es un número que se pueda marcar desde aquí. Pida otro a quien llama.</translation>
    </message>
    <message>
        <source>the X display is reached over the network (X forwarding)</source>
        <translation>se llega a la pantalla X por la red (reenvío X)</translation>
    </message>
    <message>
        <source>it came in over SSH</source>
        <translation>llegó por SSH</translation>
    </message>
    <message>
        <source>A national ID is made of letters and digits.</source>
        <translation>Un documento de identidad se compone de letras y dígitos.</translation>
    </message>
    <message>
        <source>A national ID has 4 to 32 letters and digits.</source>
        <translation>Un documento de identidad tiene de 4 a 32 letras y dígitos.</translation>
    </message>
    <message>
        <source>scrambled</source>
        <translation>ofuscada</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Información dada</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Derivado</translation>
    </message>
    <message>
        <source>Return or refund</source>
        <translation>Devolución o reembolso</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Nothing is dialled, because the log could not take it: %1</source>
        <translation>No se marca nada, porque el registro no pudo anotarlo: %1</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1: estos datos solo se muestran donde la pantalla está protegida (%2). Aquí no lo está. Pase la llamada a un compañero cuya pantalla lo esté o verifique a quien llama con otra cosa.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not: %3. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1: estos datos solo se muestran donde la pantalla está protegida (%2). Aquí no lo está: %3. Pase la llamada a un compañero cuya pantalla lo esté o verifique a quien llama con otra cosa.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1: estos datos solo se muestran donde la pantalla está protegida (%2). Aquí solo está %3. Pase la llamada a un compañero cuya pantalla lo esté o verifique a quien llama con otra cosa.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>%1: estos datos solo se muestran donde la pantalla está protegida (%2). Aquí solo está %3: %4. Pase la llamada a un compañero cuya pantalla lo esté o verifique a quien llama con otra cosa.</translation>
    </message>
    <message>
        <source>%1: this file does not open</source>
        <translation>%1: este archivo no se abre</translation>
    </message>
    <message>
        <source>Choose how the call ended first.</source>
        <translation>Elija primero cómo terminó la llamada.</translation>
    </message>
    <message>
        <source>A tag without a word says nothing.</source>
        <translation>Una etiqueta sin palabra no dice nada.</translation>
    </message>
    <message>
        <source>A tag is made of letters, digits and signs.</source>
        <translation>Una etiqueta se compone de letras, dígitos y signos.</translation>
    </message>
    <message>
        <source>This looks like a number that may not stand in a tag. Use words.</source>
        <translation>Esto parece un número que no puede estar en una etiqueta. Use palabras.</translation>
    </message>
    <message>
        <source>It is too late to take this note back. Correct it instead.</source>
        <translation>Es tarde para retirar esta nota. Corríjala.</translation>
    </message>
    <message>
        <source>%1 data is shown at certain hours only, and this machine does not know the time zone that they are counted in. Ask IT.</source>
        <translation>%1: estos datos solo se muestran a ciertas horas y este equipo no conoce la zona horaria en que se cuentan. Consulte a informática.</translation>
    </message>
    <message>
        <source>%1 data is shown from %2 only; it is %3 now. Hand the call to a colleague who may, or call the customer back.</source>
        <translation>%1: estos datos solo se muestran de %2; ahora son las %3. Pase la llamada a un compañero que pueda o devuelva la llamada al cliente.</translation>
    </message>
    <message>
        <source>Nothing is shown. %1</source>
        <translation>No se muestra nada. %1</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason in your own words. Write one.</source>
        <translation>%1: estos datos se muestran por un motivo con sus propias palabras. Escriba uno.</translation>
    </message>
    <message>
        <source>A reason is made of words. Write what the caller needs.</source>
        <translation>Un motivo se compone de palabras. Escriba qué necesita quien llama.</translation>
    </message>
    <message>
        <source>A reason stays in the log, so no number of the customer&apos;s and no address may stand in it. Write it without.</source>
        <translation>Un motivo queda en el registro, así que no puede contener ningún número del cliente ni ninguna dirección. Escríbalo sin ellos.</translation>
    </message>
    <message>
        <source>A reason stays in the log, and in this one stands something like a card number, a code or an ID. Write it without.</source>
        <translation>Un motivo queda en el registro y este contiene algo parecido a un número de tarjeta, un código o un documento de identidad. Escríbalo sin ello.</translation>
    </message>
    <message>
        <source>%1 data is shown during a call only. Start the call, and try again.</source>
        <translation>%1: estos datos solo se muestran durante una llamada. Empiece la llamada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The customer that this tag is for is gone.</source>
        <translation>El cliente de esta etiqueta ya no existe.</translation>
    </message>
    <message>
        <source>The customer has this tag already.</source>
        <translation>El cliente ya tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>The customer does not have this tag any more.</source>
        <translation>El cliente ya no tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Write a reason.</source>
        <translation>Una segunda persona quiere saber por qué. Escriba un motivo.</translation>
    </message>
    <message>
        <source>The last call is not wrapped up. Choose how it ended first.</source>
        <translation>La última llamada no está cerrada. Elija primero cómo terminó.</translation>
    </message>
    <message>
        <source>A reset takes one&apos;s keys away, so nobody resets themselves. Change your password instead: &quot;scrimctl user set-password&quot; without a name.</source>
        <translation>Un restablecimiento quita las claves, así que nadie se restablece a sí mismo. Cambie su contraseña: «scrimctl user set-password» sin nombre.</translation>
    </message>
    <message>
        <source>No second factor waits to be confirmed. Begin anew.</source>
        <translation>Ningún segundo factor espera confirmación. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This is not the code of the new secret. Wait for the app&apos;s next code, look at the clocks of phone and desk, and try again.</source>
        <translation>Este no es el código del nuevo secreto. Espere al siguiente código de la aplicación, compare la hora del teléfono y del puesto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1/%2.json is an older copy of this account: the log knows a newer one. Put the newest back, or have an admin reset the password (&quot;scrimctl user set-password&quot;).</source>
        <translation>%1/%2.json es una copia más antigua de esta cuenta: el registro conoce una más reciente. Reponga la más reciente o pida a un administrador que restablezca la contraseña («scrimctl user set-password»).</translation>
    </message>
    <message>
        <source>Too many tries. Wait one minute, or ask an admin to unlock the account.</source>
        <translation>Demasiados intentos. Espere un minuto o pida a un administrador que desbloquee la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %Ln minutes, or ask an admin to unlock the account.</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %Ln minuto o pida a un administrador que desbloquee la cuenta.</numerusform>
            <numerusform>Demasiados intentos. Espere %Ln minutos o pida a un administrador que desbloquee la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same signs.</source>
        <translation>Repite los mismos signos.</translation>
    </message>
    <message>
        <source>It is made of a common word or password.</source>
        <translation>Está hecha de una palabra o contraseña común.</translation>
    </message>
    <message>
        <source>It has your own name in it.</source>
        <translation>Contiene su propio nombre.</translation>
    </message>
    <message>
        <source>It follows the keyboard or the alphabet.</source>
        <translation>Sigue el teclado o el alfabeto.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Es sobre todo una fecha.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Es fácil de adivinar.</translation>
    </message>
    <message>
        <source>This password is weak. %1 Try four or five words that do not belong together, with a number among them.</source>
        <translation>Esta contraseña es débil. %1 Pruebe con cuatro o cinco palabras sin relación entre sí y un número entre ellas.</translation>
    </message>
    <message>
        <source>An admin has made this account. Choose a password that only you know.</source>
        <translation>Un administrador ha creado esta cuenta. Elija una contraseña que solo usted conozca.</translation>
    </message>
    <message>
        <source>An admin has reset your password. Choose one that only you know.</source>
        <translation>Un administrador ha restablecido su contraseña. Elija una que solo usted conozca.</translation>
    </message>
    <message>
        <source>Your password is too old. Choose a new one.</source>
        <translation>Su contraseña es demasiado antigua. Elija una nueva.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up with an authenticator app.</source>
        <translation>Su rol necesita un segundo factor. Configúrelo con una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This is one of the last four passwords of this account. Choose one that is new.</source>
        <translation>Esta es una de las cuatro últimas contraseñas de esta cuenta. Elija una nueva.</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose one that is new.</source>
        <translation>Esta es su contraseña actual. Elija una nueva.</translation>
    </message>
    <message>
        <source>The name, the password or the code is wrong, or the account is disabled. Try again, or ask an admin.</source>
        <translation>El nombre, la contraseña o el código no son correctos, o la cuenta está desactivada. Inténtelo de nuevo o consulte a un administrador.</translation>
    </message>
    <message>
        <source>This backup cannot be read: %1. Take another one.</source>
        <translation>Esta copia de seguridad no se puede leer: %1. Use otra.</translation>
    </message>
    <message>
        <source>there is something unknown in it</source>
        <translation>contiene algo desconocido</translation>
    </message>
    <message>
        <source>it does not begin with what it is</source>
        <translation>no empieza por lo que es</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>contiene un nombre demasiado largo</translation>
    </message>
    <message>
        <source>it holds something that is no part of a vault</source>
        <translation>contiene algo que no forma parte de una bóveda</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contiene un archivo dos veces</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 no es lo que se guardó en ella</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>no contiene lo que debería</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed or cut: its part %1 does not hold. Take another one.</source>
        <translation>Esta copia de seguridad está dañada, o se cambió o recortó: su parte %1 no es válida. Use otra.</translation>
    </message>
    <message>
        <source>This backup was not made for that key. It opens with the recovery file of its vault, or by an admin of that day.</source>
        <translation>Esta copia de seguridad no se hizo para esa clave. Se abre con el archivo de recuperación de su bóveda, o por un administrador de aquel día.</translation>
    </message>
    <message>
        <source>The beginning of this backup was changed. Take another one.</source>
        <translation>El principio de esta copia de seguridad se cambió. Use otra.</translation>
    </message>
    <message>
        <source>%1: somebody moved it away while the backup was made. Make it again.</source>
        <translation>%1: alguien lo movió mientras se hacía la copia de seguridad. Hágala de nuevo.</translation>
    </message>
    <message>
        <source>The key of the cache is being replaced. Go on with that first (&quot;scrimctl key rotate DIR cache&quot;), then make the backup.</source>
        <translation>Se está sustituyendo la clave de la caché. Siga primero con eso («scrimctl key rotate DIR cache») y después haga la copia de seguridad.</translation>
    </message>
    <message>
        <source>Stopped as asked. There is no backup.</source>
        <translation>Detenido como se pidió. No hay copia de seguridad.</translation>
    </message>
    <message>
        <source>This file is no backup of Scrim, or its beginning is damaged.</source>
        <translation>Este archivo no es una copia de seguridad de Scrim, o su principio está dañado.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Scrim. Use that one, or a newer.</source>
        <translation>Esta copia de seguridad la hizo un Scrim más reciente. Use ese, o uno más reciente.</translation>
    </message>
    <message>
        <source>%1: does not say when a backup was made. The next one writes it anew.</source>
        <translation>%1: no dice cuándo se hizo una copia de seguridad. La próxima lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>%1: there is not enough room for the backup: %2 MB are free, %3 MB are needed</source>
        <translation>%1: no hay espacio suficiente para la copia de seguridad: hay %2 MB libres y hacen falta %3 MB</translation>
    </message>
    <message>
        <source>%1: this name is taken, and nothing is written over</source>
        <translation>%1: este nombre ya existe, y no se sobrescribe nada</translation>
    </message>
    <message>
        <source>What this backup says of itself cannot be read. Take another one.</source>
        <translation>Lo que esta copia de seguridad dice de sí misma no se puede leer. Use otra.</translation>
    </message>
    <message>
        <source>This backup says that it is of another vault than it holds.</source>
        <translation>Esta copia de seguridad dice ser de otra bóveda que la que contiene.</translation>
    </message>
    <message>
        <source>The station&apos;s key in this backup is not the one of its vault.</source>
        <translation>La clave del puesto en esta copia de seguridad no es la de su bóveda.</translation>
    </message>
    <message>
        <source>The log&apos;s key in this backup is not the one of its vault.</source>
        <translation>La clave del registro en esta copia de seguridad no es la de su bóveda.</translation>
    </message>
    <message>
        <source>The access log in this backup does not hold: %1</source>
        <translation>El registro de accesos de esta copia de seguridad no es válido: %1</translation>
    </message>
    <message>
        <source>the file of checkpoints</source>
        <translation>el archivo de puntos de control</translation>
    </message>
    <message>
        <source>%1: there is something in this folder. A backup is put back into a new one; nothing is written over.</source>
        <translation>%1: hay algo en esta carpeta. Una copia de seguridad se restaura en una nueva; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The cache in this backup is damaged: %1</source>
        <translation>La caché de esta copia de seguridad está dañada: %1</translation>
    </message>
    <message>
        <source>%1: this folder cannot be replaced</source>
        <translation>%1: esta carpeta no se puede sustituir</translation>
    </message>
    <message>
        <source>%1: cannot make its folder</source>
        <translation>%1: no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault than the backup.</source>
        <translation>Este archivo de recuperación pertenece a otra bóveda que la copia de seguridad.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was kept.</source>
        <translation>Detenido como se pidió. No se conservó nada.</translation>
    </message>
    <message>
        <source>%1: is there already: another restore is going on, or one was ended in the middle. In that case remove it, and run this again.</source>
        <translation>%1: ya existe: hay otra restauración en curso, o una se interrumpió. En ese caso, elimínelo y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>cannot give it its name</source>
        <translation>no se le puede dar su nombre</translation>
    </message>
    <message>
        <source>cannot make this folder</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %Ln earlier hours to say what is usual for %1</source>
        <translation>
            <numerusform>Hay menos de %Ln hora anterior para decir qué es habitual en %1</numerusform>
            <numerusform>Hay menos de %Ln horas anteriores para decir qué es habitual en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note takes %Ln characters at most.</source>
        <translation>
            <numerusform>Una nota admite %Ln carácter como máximo.</numerusform>
            <numerusform>Una nota admite %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stays in the access log.</source>
        <translation>Diga por qué: queda en el registro de accesos.</translation>
    </message>
    <message>
        <source>%1: is no list of rejected rows, which begins with line,column,reason</source>
        <translation>%1: no es una lista de filas rechazadas, que empieza por line,column,reason</translation>
    </message>
    <message>
        <source>%1: names no row</source>
        <translation>%1: no nombra ninguna fila</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>a field of theirs</comment>
        <translation>Cliente: %1</translation>
    </message>
    <message numerus="yes">
        <source>A tag takes %Ln characters at most.</source>
        <translation>
            <numerusform>Una etiqueta admite %Ln carácter como máximo.</numerusform>
            <numerusform>Una etiqueta admite %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and the time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>You have used the one %1 view of this hour.</source>
        <translation>Ha agotado la única consulta de esta hora (datos %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this hour.</source>
        <translation>
            <numerusform>Ha agotado la %Ln consulta de esta hora (datos %1).</numerusform>
            <numerusform>Ha agotado las %Ln consultas de esta hora (datos %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>You have used the one %1 view of this shift.</source>
        <translation>Ha agotado la única consulta de este turno (datos %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this shift.</source>
        <translation>
            <numerusform>Ha agotado la %Ln consulta de este turno (datos %1).</numerusform>
            <numerusform>Ha agotado las %Ln consultas de este turno (datos %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes at least %Ln letters. Write what the caller needs.</source>
        <translation>
            <numerusform>Un motivo necesita al menos %Ln letra. Escriba qué necesita quien llama.</numerusform>
            <numerusform>Un motivo necesita al menos %Ln letras. Escriba qué necesita quien llama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes %Ln letters at most. Make it shorter.</source>
        <translation>
            <numerusform>Un motivo admite %Ln letra como máximo. Acórtelo.</numerusform>
            <numerusform>Un motivo admite %Ln letras como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Esta ficha no existe.</translation>
    </message>
    <message numerus="yes">
        <source>This customer has been checked %Ln times within a day, all calls together. Nothing more is checked for now. Hand the call to a supervisor.</source>
        <translation>
            <numerusform>Este cliente se ha comprobado %Ln vez en un día, contando todas las llamadas. Por ahora no se comprueba nada más. Pase la llamada a un supervisor.</numerusform>
            <numerusform>Este cliente se ha comprobado %Ln veces en un día, contando todas las llamadas. Por ahora no se comprueba nada más. Pase la llamada a un supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times within %1 min. Ask for something else.</source>
        <translation>
            <numerusform>Este campo se ha comprobado %Ln vez en %1 min. Pida otra cosa.</numerusform>
            <numerusform>Este campo se ha comprobado %Ln veces en %1 min. Pida otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times in this call. Ask for something else.</source>
        <translation>
            <numerusform>Este campo se ha comprobado %Ln vez en esta llamada. Pida otra cosa.</numerusform>
            <numerusform>Este campo se ha comprobado %Ln veces en esta llamada. Pida otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln filters can be saved.</source>
        <translation>
            <numerusform>Se puede guardar %Ln filtro como máximo.</numerusform>
            <numerusform>Se pueden guardar %Ln filtros como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look can be granted for one minute.</source>
        <translation>Una consulta se puede conceder por un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>A look can be granted for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Una consulta se puede conceder por %Ln minuto.</numerusform>
            <numerusform>Una consulta se puede conceder por 1 a %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of the screen can be allowed for one minute.</source>
        <translation>Las capturas de pantalla se pueden permitir por un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of the screen can be allowed for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>Las capturas de pantalla se pueden permitir por %Ln minuto.</numerusform>
            <numerusform>Las capturas de pantalla se pueden permitir por 1 a %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %Ln characters here.</source>
        <translation>
            <numerusform>Una contraseña necesita aquí al menos %Ln carácter.</numerusform>
            <numerusform>Una contraseña necesita aquí al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: others write so much that no moment was found to copy it at; try again</source>
        <translation>%1: otros escriben tanto que no se halló un momento para copiarlo; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1: page %2 does not hold; put the file back from an older backup</source>
        <translation>%1: la página %2 no es válida; restaure el archivo de una copia de seguridad más antigua</translation>
    </message>
    <message>
        <source>%1: is no list of this vault&apos;s erased records, or was changed outside of Scrim. Put it back from the newest backup.</source>
        <translation>%1: no es una lista de las fichas borradas de esta bóveda, o se cambió fuera de Scrim. Restáurelo de la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The policy does not let the role %1 have %2 data spoken. View it on the screen, or hand the call to a colleague.</source>
        <translation>La política no permite que el rol %1 oiga los datos %2. Véalos en pantalla o pase la llamada a un compañero.</translation>
    </message>
    <message>
        <source>A call is open already. End it first, or put it on hold.</source>
        <translation>Ya hay una llamada abierta. Termínela primero o póngala en espera.</translation>
    </message>
    <message>
        <source>Too many calls are on hold. End one of them first.</source>
        <translation>Hay demasiadas llamadas en espera. Termine primero una de ellas.</translation>
    </message>
    <message>
        <source>That call is not on hold any more.</source>
        <translation>Esa llamada ya no está en espera.</translation>
    </message>
    <message>
        <source>The recovery file lets an admin in again. An admin resets the others: &quot;scrimctl user set-password&quot;.</source>
        <translation>El archivo de recuperación vuelve a dar acceso a un administrador. Un administrador restablece a los demás: «scrimctl user set-password».</translation>
    </message>
    <message>
        <source>%1 has to sign in first: a password or a second factor is due.</source>
        <translation>%1 tiene que iniciar sesión primero: falta una contraseña o un segundo factor.</translation>
    </message>
    <message>
        <source>Too many requests wait already. Speak to a supervisor.</source>
        <translation>Ya hay demasiadas solicitudes en espera. Hable con un supervisor.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2. Choose another day.</source>
        <translation>El %1 ya está firmado, por %2. Elija otro día.</translation>
    </message>
    <message>
        <source>Only who reads the whole log reviews it. Ask a supervisor or an auditor.</source>
        <translation>Solo revisa el registro quien lo lee entero. Pídalo a un supervisor o a un auditor.</translation>
    </message>
    <message>
        <source>Only a privacy officer erases somebody for good. Ask one to do it.</source>
        <translation>Solo un delegado de protección de datos borra a alguien de forma definitiva. Pídaselo.</translation>
    </message>
    <message>
        <source>Only an admin imports. Ask one to do it.</source>
        <translation>Solo un administrador puede importar. Pídaselo.</translation>
    </message>
    <message>
        <source>The desk was locked, so nothing is allowed any more. Unlock it, and have it allowed again.</source>
        <translation>Se bloqueó el puesto, así que ya no se permite nada. Desbloquéelo y pida que se permita de nuevo.</translation>
    </message>
    <message>
        <source>Nobody takes that back here. Say it in other words.</source>
        <translation>Aquí nadie quita esa máscara. Dígalo con otras palabras.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role may take that back (%1).</source>
        <translation>Pídalo a un compañero cuyo rol pueda quitar esa máscara (%1).</translation>
    </message>
    <message>
        <source>Only who wrote a note takes it back. Ask them, or add a note of your own.</source>
        <translation>Solo quien escribió una nota la retira. Pídaselo o añada una nota propia.</translation>
    </message>
    <message>
        <source>The policy lets nobody view %1 data. Verify the caller by something else.</source>
        <translation>La política no deja a nadie consultar datos %1. Verifique con otra cosa a quien llama.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data. Hand the call to a colleague whose role does (%3), or verify the caller by something else.</source>
        <translation>El rol %1 no consulta datos %2. Pase la llamada a un compañero cuyo rol sí lo hace (%3) o verifique con otra cosa a quien llama.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or wait: the next is free at %1.</source>
        <translation>Pida más a un supervisor («Pedir más consultas») o espere: la siguiente queda libre a las %1.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or hand the call to a colleague.</source>
        <translation>Pida más a un supervisor («Pedir más consultas») o pase la llamada a un compañero.</translation>
    </message>
    <message>
        <source>%1 data takes a second person here. Ask a supervisor for their yes, then view it again.</source>
        <translation>%1: estos datos requieren aquí una segunda persona. Pida el sí de un supervisor y vuelva a consultarlos.</translation>
    </message>
    <message>
        <source>Only your own last change of this field can be undone. Correct the field instead.</source>
        <translation>Solo se puede deshacer su propio último cambio de este campo. En su lugar, corrija el campo.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data, with a second person or without. Hand the call to a colleague whose role does.</source>
        <translation>El rol %1 no consulta datos %2, ni con segunda persona ni sin ella. Pase la llamada a un compañero cuyo rol sí lo hace.</translation>
    </message>
    <message>
        <source>%1 has granted this already, so nothing is left to do.</source>
        <translation>%1 ya lo ha concedido, así que no queda nada por hacer.</translation>
    </message>
    <message>
        <source>No request of that name waits any more. Have your colleague ask again.</source>
        <translation>Ya no espera ninguna petición con ese nombre. Pida a su compañero que la repita.</translation>
    </message>
    <message>
        <source>Too many requests wait. Speak to a supervisor.</source>
        <translation>Hay demasiadas peticiones en espera. Hable con un supervisor.</translation>
    </message>
    <message>
        <source>There is no call to put on hold. Start one, or take one up again.</source>
        <translation>No hay ninguna llamada que poner en espera. Inicie una o retome otra.</translation>
    </message>
    <message>
        <source>The policy of this vault allows no pictures of the screen, for nobody. Tell support what stands there, or ask IT to have the policy changed.</source>
        <translation>La política de esta bóveda no permite capturas de pantalla a nadie. Diga a soporte qué pone, o pida a TI que se cambie la política.</translation>
    </message>
    <message>
        <source>You have %1 views left, so there is nothing to ask for yet. Use them first.</source>
        <comment>a class of fields</comment>
        <translation>Le quedan consultas (datos %1), así que aún no hay nada que pedir. Úselas primero.</translation>
    </message>
    <message>
        <source>The role %1 may not top up a budget. Ask a supervisor.</source>
        <translation>El rol %1 no puede ampliar un presupuesto. Pídalo a un supervisor.</translation>
    </message>
    <message>
        <source>Nobody tops up their own budget. Ask another supervisor.</source>
        <translation>Nadie amplía su propio presupuesto. Pídalo a otro supervisor.</translation>
    </message>
    <message>
        <source>A budget can be topped up by 1 to %1 views at a time. Choose a number of those.</source>
        <translation>Un presupuesto se puede ampliar de 1 a %1 consultas a la vez. Elija un número entre esos.</translation>
    </message>
    <message>
        <source>The role %1 has no budget for %2 data, so there is nothing to top up. They may go on.</source>
        <translation>El rol %1 no tiene presupuesto para datos %2, así que no hay nada que ampliar. Puede seguir.</translation>
    </message>
    <message>
        <source>There were too many of these today. Have the policy changed instead.</source>
        <translation>Hoy ha habido demasiadas. En su lugar, haga cambiar la política.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data. Ask somebody who views it to approve you.</source>
        <translation>No tiene clave para los datos %1. Pida a un compañero que consulte esos datos que apruebe su acceso.</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could seal this. Sign in first.</source>
        <translation>No hay nadie con sesión iniciada cuya clave pueda sellar esto. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no second factor, so there is nothing to take away.</source>
        <translation>«%1» no tiene segundo factor, así que no hay nada que quitar.</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault. Take the one of this vault.</source>
        <translation>Este archivo de recuperación pertenece a otra bóveda. Use el de esta bóveda.</translation>
    </message>
    <message>
        <source>This recovery file does not open the vault: a character of its key is wrong. Compare it with another copy.</source>
        <translation>Este archivo de recuperación no abre la bóveda: un carácter de su clave no es correcto. Compárelo con otra copia.</translation>
    </message>
    <message>
        <source>%1: a backup in the vault&apos;s own folder is lost with it. Name a file elsewhere.</source>
        <translation>%1: una copia de seguridad en la propia carpeta de la bóveda se pierde con ella. Indique un archivo en otro lugar.</translation>
    </message>
    <message>
        <source>Name the lines of those who are to be taken in again.</source>
        <translation>Indique las líneas de quienes se deben readmitir.</translation>
    </message>
    <message>
        <source>of somebody who was erased</source>
        <translation>de alguien que fue borrado</translation>
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
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Número de pedidos</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gastado en total</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Placed, in UTC</source>
        <translation>Realizado, en UTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid, in UTC</source>
        <translation>Pagado, en UTC</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Shipped, in UTC</source>
        <translation>Enviado, en UTC</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Estado del pago</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Estado de la entrega</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Gastos de envío</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Billing: name</source>
        <translation>Facturación: nombre</translation>
    </message>
    <message>
        <source>Billing: company</source>
        <translation>Facturación: empresa</translation>
    </message>
    <message>
        <source>Billing: street</source>
        <translation>Facturación: calle</translation>
    </message>
    <message>
        <source>Billing: street, second line</source>
        <translation>Facturación: calle, segunda línea</translation>
    </message>
    <message>
        <source>Billing: postcode</source>
        <translation>Facturación: código postal</translation>
    </message>
    <message>
        <source>Billing: town</source>
        <translation>Facturación: localidad</translation>
    </message>
    <message>
        <source>Billing: province</source>
        <translation>Facturación: provincia</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>Facturación: país</translation>
    </message>
    <message>
        <source>Billing: phone</source>
        <translation>Facturación: teléfono</translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation>Entrega: nombre</translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation>Entrega: empresa</translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation>Entrega: calle</translation>
    </message>
    <message>
        <source>Delivery: street, second line</source>
        <translation>Entrega: calle, segunda línea</translation>
    </message>
    <message>
        <source>Delivery: postcode</source>
        <translation>Entrega: código postal</translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation>Entrega: localidad</translation>
    </message>
    <message>
        <source>Delivery: province</source>
        <translation>Entrega: provincia</translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation>Entrega: país</translation>
    </message>
    <message>
        <source>Delivery: phone</source>
        <translation>Entrega: teléfono</translation>
    </message>
    <message>
        <source>Shipment: carrier</source>
        <translation>Envío: transportista</translation>
    </message>
    <message>
        <source>Shipment: tracking</source>
        <translation>Envío: seguimiento</translation>
    </message>
    <message>
        <source>Shipment: shipped on</source>
        <translation>Envío: enviado el</translation>
    </message>
    <message>
        <source>Shipment: delivered on</source>
        <translation>Envío: entregado el</translation>
    </message>
    <message>
        <source>Refund: id</source>
        <translation>Reembolso: ID</translation>
    </message>
    <message>
        <source>Refund: amount</source>
        <translation>Reembolso: importe</translation>
    </message>
    <message>
        <source>Refund: refunded on</source>
        <translation>Reembolso: reembolsado el</translation>
    </message>
    <message>
        <source>Refund: reason</source>
        <translation>Reembolso: motivo</translation>
    </message>
    <message>
        <source>Line: title</source>
        <translation>Línea: título</translation>
    </message>
    <message>
        <source>Line: SKU</source>
        <translation>Línea: referencia</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Línea: cantidad</translation>
    </message>
    <message>
        <source>Line: price of one</source>
        <translation>Línea: precio unitario</translation>
    </message>
    <message>
        <source>Refund&apos;s order</source>
        <translation>Pedido del reembolso</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Reembolsado el</translation>
    </message>
    <message>
        <source>Refunded on, in UTC</source>
        <translation>Reembolsado el, en UTC</translation>
    </message>
    <message>
        <source>Refund&apos;s reason</source>
        <translation>Motivo del reembolso</translation>
    </message>
    <message>
        <source>Refund&apos;s amount</source>
        <translation>Importe del reembolso</translation>
    </message>
    <message>
        <source>Customers from Shopify</source>
        <translation>Clientes de Shopify</translation>
    </message>
    <message>
        <source>Orders from Shopify</source>
        <translation>Pedidos de Shopify</translation>
    </message>
    <message>
        <source>Customers from WooCommerce</source>
        <translation>Clientes de WooCommerce</translation>
    </message>
    <message>
        <source>Orders from WooCommerce</source>
        <translation>Pedidos de WooCommerce</translation>
    </message>
    <message>
        <source>Refunds from WooCommerce</source>
        <translation>Reembolsos de WooCommerce</translation>
    </message>
    <message>
        <source>Customers from Magento</source>
        <translation>Clientes de Magento</translation>
    </message>
    <message>
        <source>Orders from Magento</source>
        <translation>Pedidos de Magento</translation>
    </message>
    <message>
        <source>A file of your own form</source>
        <translation>Un archivo con formato propio</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>%1, since %2. Its text is %3.</source>
        <translation>%1, porque %2. Su texto está en %3.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportForm</name>
    <message>
        <source>as in the file</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo para importar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Currency of amounts that name none</source>
        <translation>Moneda de los importes que no indican ninguna</translation>
    </message>
    <message>
        <source>Country of phone numbers that name none</source>
        <translation>País de los números de teléfono que no indican ninguno</translation>
    </message>
    <message>
        <source>List of rejected rows to take alone</source>
        <translation>Lista de filas rechazadas para tomar solo esas</translation>
    </message>
    <message>
        <source>Try it: say what would happen, store nothing</source>
        <translation>Probar: decir qué pasaría, sin guardar nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>An export of your shop: CSV or JSON. It can be dropped here.</source>
        <translation>Una exportación de su tienda: CSV o JSON. Puede soltarla aquí.</translation>
    </message>
    <message>
        <source>all rows; or a list of rejected rows, once the file is mended</source>
        <translation>todas las filas; o una lista de filas rechazadas, una vez arreglado el archivo</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Elegir el archivo para importar</translation>
    </message>
    <message>
        <source>Choose the list of rejected rows</source>
        <translation>Elegir la lista de filas rechazadas</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>Importar el archivo</translation>
    </message>
    <message>
        <source>C&amp;ountry of phones</source>
        <translation>País de los &amp;teléfonos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>List of rejected rows</source>
        <translation>Lista de filas rechazadas</translation>
    </message>
    <message>
        <source>Lists of rejected rows (*.csv)</source>
        <translation>Listas de filas rechazadas (*.csv)</translation>
    </message>
    <message>
        <source>Choose the file to import.</source>
        <translation>Elija el archivo para importar.</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as EUR.</source>
        <translation>Una moneda es un código de tres letras, como EUR.</translation>
    </message>
    <message>
        <source>A country is a code of two letters, such as DE.</source>
        <translation>Un país es un código de dos letras, como ES.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportPage</name>
    <message>
        <source>Say what the columns are</source>
        <translation>Decir qué son las columnas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>A shop&apos;s export becomes records. Sensitive values are sealed as they are read: importing them gives nobody a view of them. Each import is on record.</source>
        <translation>La exportación de una tienda se convierte en fichas. Los valores sensibles se sellan al leerlos: importarlos no permite a nadie verlos. Cada importación queda en el registro.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportProgress</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda alrededor de un minuto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation>Parte del archivo ya leída</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Stopping after the row that is being read…</source>
        <translation>Se detiene tras la fila que se está leyendo…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows  ·  All stored. Making what they are found by…</source>
        <translation>
            <numerusform>%Ln fila  ·  Todo guardado. Preparando la búsqueda…</numerusform>
            <numerusform>%Ln filas  ·  Todo guardado. Preparando la búsqueda…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportReport</name>
    <message>
        <source>Must not be stored, and was not: %1.</source>
        <translation>No se debe guardar, y no se guardó: %1.</translation>
    </message>
    <message>
        <source>Not known, left out: %1.</source>
        <translation>Desconocido, se dejó fuera: %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>The file is mended: take these rows</source>
        <translation>El archivo está arreglado: tomar estas filas</translation>
    </message>
    <message>
        <source>What was left out or masked</source>
        <translation>Lo que se dejó fuera o se enmascaró</translation>
    </message>
    <message>
        <source>Tried: nothing is stored. This is what would happen</source>
        <translation>Prueba: no se guarda nada. Esto es lo que pasaría</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Stopped. What was read is stored; import the file again to complete it.</source>
        <translation>Detenido. Lo leído está guardado; importe el archivo de nuevo para completarlo.</translation>
    </message>
    <message>
        <source>1 row read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>1 fila leída  =  %1 importadas  +  %2 actualizadas  +  %3 sin cambios  +  %4 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>
            <numerusform>%Ln fila leída  =  %1 importadas  +  %2 actualizadas  +  %3 sin cambios  +  %4 rechazadas</numerusform>
            <numerusform>%Ln filas leídas  =  %1 importadas  +  %2 actualizadas  +  %3 sin cambios  +  %4 rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>One row that the list does not name was passed over.</source>
        <translation>Se pasó por alto una fila que la lista no nombra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the list does not name were passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln fila que la lista no nombra.</numerusform>
            <numerusform>Se pasaron por alto %Ln filas que la lista no nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop: one value, which waits at its record.</source>
        <translation>Corregido aquí y cambiado por la tienda: un valor, que espera en su ficha.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected here and changed by the shop: %Ln values, which wait at their records.</source>
        <translation>
            <numerusform>Corregido aquí y cambiado por la tienda: %Ln valor, que espera en su ficha.</numerusform>
            <numerusform>Corregidos aquí y cambiados por la tienda: %Ln valores, que esperan en sus fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row belongs to somebody who was erased, and was left out. The shop still has it: erase them there as well.</source>
        <translation>Una fila pertenece a alguien que fue borrado y se ha omitido. La tienda aún la tiene: borre a esa persona también allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who were erased, and were left out. The shop still has them: erase them there as well.</source>
        <translation>
            <numerusform>%Ln fila pertenece a alguien que fue borrado y se ha omitido. La tienda aún la tiene: borre a esa persona también allí.</numerusform>
            <numerusform>%Ln filas pertenecen a personas borradas y se han omitido. La tienda aún las tiene: borre a esas personas también allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that were not taken are listed, by line, column and reason and without their values, in %1. Mend them in the file, keep its lines as they are, and take them alone.</source>
        <translation>Las filas que no se tomaron están en una lista, con línea, columna y motivo y sin sus valores, en %1. Arréglelas en el archivo, deje sus líneas como están y tome solo esas.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingModel</name>
    <message>
        <source>must not be stored by anybody</source>
        <translation>nadie debe guardarlo</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>su nombre lo dice</translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation>sus celdas lo parecen</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– se deja fuera –</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a ser %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingView</name>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>Cómo están escritos los importes</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo están escritas las fechas</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Guardar la asignación…</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>Cargar una asignación…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50</source>
        <translation>1,234.50 o 1.234,50</translation>
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
        <translation>donde solo cabe una lectura</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>A short word for the shop, whose ids these are</source>
        <translation>Una palabra corta para la tienda a la que pertenecen estos identificadores</translation>
    </message>
    <message>
        <source>What the file&apos;s columns become</source>
        <translation>En qué se convierten las columnas del archivo</translation>
    </message>
    <message>
        <source>&amp;The rows are</source>
        <translation>Las filas &amp;son</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>Imp&amp;ortes</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>F&amp;echas</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>Tie&amp;nda</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Cargar una asignación</translation>
    </message>
    <message>
        <source>The mapping could not be saved: %1</source>
        <translation>No se pudo guardar la asignación: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>No se toma: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewView</name>
    <message>
        <source>Its text is %1.</source>
        <translation>Su texto está en %1.</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows, so say below what its columns are: %1. %2</source>
        <translation>Scrim no conoce esta exportación; diga abajo qué son sus columnas: %1. %2</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows. What its columns are is proposed below, by their names and by what their cells look like: read it over. %1</source>
        <translation>Scrim no conoce esta exportación. Abajo se propone qué son sus columnas, por sus nombres y por el aspecto de sus celdas: repáselo. %1</translation>
    </message>
    <message>
        <source>The first records as they will be stored</source>
        <translation>Las primeras fichas tal como se guardarán</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Must not be stored, and will not be: %1.</source>
        <translation>No se debe guardar, y no se guardará: %1.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::RemarkModel</name>
    <message>
        <source>Left out or masked</source>
        <translation>Dejado fuera o enmascarado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
</context>
<context>
    <name>scrim::admin::TargetDelegate</name>
    <message>
        <source>What %1 becomes</source>
        <translation>En qué se convierte %1</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– se deja fuera –</translation>
    </message>
</context>
<context>
    <name>scrim::console::Console</name>
    <message>
        <source>Preparing a fictional vault…</source>
        <translation>Preparando una bóveda ficticia…</translation>
    </message>
</context>
<context>
    <name>scrim::desk::BudgetLine</name>
    <message>
        <source>What is left of your budget</source>
        <translation>Lo que queda de su cupo</translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>Datos %2: quedan %1 de 1 consulta esta hora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>Datos %2: quedan %1 de %n consulta esta hora</numerusform>
            <numerusform>Datos %2: quedan %1 de %n consultas esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>Datos %2: quedan %1 de 1 consulta este turno</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>Datos %2: quedan %1 de %n consulta este turno</numerusform>
            <numerusform>Datos %2: quedan %1 de %n consultas este turno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallCard</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>What you do during a call is put on record with it.</source>
        <translation>Lo que hace durante una llamada queda en el registro con ella.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>The number was not passed on.</source>
        <translation>No se transmitió el número.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Resume, on hold %1</source>
        <comment>a time</comment>
        <translation>Retomar, en espera %1</translation>
    </message>
    <message>
        <source>Resume %1, on hold %2</source>
        <comment>a masked number, a time</comment>
        <translation>Retomar %1, en espera %2</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallDelegate</name>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>a call</comment>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a call, queue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <comment>a call, a time</comment>
        <translation>en espera %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallPanel</name>
    <message>
        <source>Show the call panel (F4)</source>
        <translation>Mostrar el panel de llamada (F4)</translation>
    </message>
    <message>
        <source>Fold the call panel (F4)</source>
        <translation>Plegar el panel de llamada (F4)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>Durante la llamada</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallQueue</name>
    <message>
        <source>A call: %1.</source>
        <translation>Una llamada: %1.</translation>
    </message>
    <message>
        <source>A call for %1: %2.</source>
        <comment>queue, caller</comment>
        <translation>Una llamada para %1: %2.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallerCard</name>
    <message>
        <source>One customer has this number. Answer to open their record.</source>
        <translation>Un cliente tiene este número. Responda para abrir su ficha.</translation>
    </message>
    <message>
        <source>Several customers have this number. Ask who is calling and choose.</source>
        <translation>Varios clientes tienen este número. Pregunte quién llama y elija.</translation>
    </message>
    <message>
        <source>The number is withheld. Ask who is calling, and search by name or order.</source>
        <translation>El número está oculto. Pregunte quién llama y busque por nombre o pedido.</translation>
    </message>
    <message>
        <source>Nobody here has this number. Ask who is calling, and search by name or order.</source>
        <translation>Nadie aquí tiene este número. Pregunte quién llama y busque por nombre o pedido.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a call</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Search for the caller by name or order</source>
        <translation>Buscar a quien llama por nombre o pedido</translation>
    </message>
    <message>
        <source>Answer this call</source>
        <translation>Responder a esta llamada</translation>
    </message>
    <message>
        <source>Take this call off the list</source>
        <translation>Quitar esta llamada de la lista</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamada desconocida</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This call is on hold. Resume it to go on where it was.</source>
        <translation>Esta llamada está en espera. Retómela para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a call on hold</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume this call</source>
        <translation>Retomar esta llamada</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerBar</name>
    <message>
        <source>Open customers</source>
        <translation>Clientes abiertos</translation>
    </message>
    <message>
        <source>%1, a note is begun</source>
        <translation>%1, hay una nota empezada</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerPage</name>
    <message>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Aquí no hay pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskPage</name>
    <message>
        <source>Go to a field first; then it can be spoken.</source>
        <translation>Vaya primero a un campo; entonces se podrá leer en voz alta.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskTabs</name>
    <message>
        <source>Nobody is on the desk</source>
        <translation>No hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; every look is recorded first.</source>
        <translation>Busque a la izquierda a quien llama y pulse Intro. Los campos sensibles siguen enmascarados hasta que consulte uno; cada consulta se registra primero.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Close this customer</source>
        <translation>Cerrar este cliente</translation>
    </message>
    <message>
        <source>Notes are begun in all open tabs. Save or discard one of them, or close a tab, and open the customer again.</source>
        <translation>Hay notas empezadas en todas las pestañas abiertas. Guarde o descarte una de ellas, o cierre una pestaña, y abra de nuevo al cliente.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DialButton</name>
    <message>
        <source>Call</source>
        <comment>a number</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call the number in %1. It is recorded, and the number stays hidden.</source>
        <translation>Llamar al número de «%1». Queda registrado y el número sigue oculto.</translation>
    </message>
    <message>
        <source>Why do you call this number?</source>
        <translation>¿Por qué llama a este número?</translation>
    </message>
    <message>
        <source>The number was handed to the telephone. It is recorded.</source>
        <translation>El número se pasó al teléfono. Queda registrado.</translation>
    </message>
    <message>
        <source>This desktop has no program that calls numbers. Ask whoever looks after it.</source>
        <translation>Este escritorio no tiene ningún programa que llame a números. Consulte a quien lo administra.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditNotes</name>
    <message>
        <source>Taken back %1 by %2: %3</source>
        <translation>Deshecho el %1 por %2: %3</translation>
    </message>
    <message>
        <source>The shop&apos;s value taken %1 by %2, before: %3</source>
        <translation>Valor de la tienda tomado el %1 por %2, antes: %3</translation>
    </message>
    <message>
        <source>Changed %1 by %2, before: %3</source>
        <translation>Cambiado el %1 por %2, antes: %3</translation>
    </message>
    <message>
        <source>Changes of the field %1</source>
        <translation>Cambios del campo %1</translation>
    </message>
    <message>
        <source>The shop now says: %1</source>
        <translation>La tienda dice ahora: %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar el nuestro</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>Tomar el de la tienda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the change of the field %1</source>
        <translation>Deshacer el cambio del campo %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditPrompt</name>
    <message>
        <source>%1, new value</source>
        <translation>%1, nuevo valor</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Empiece con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>A day like 1980-12-31 or 31.12.1980.</source>
        <translation>Un día como 1980-12-31 o 31.12.1980.</translation>
    </message>
    <message>
        <source>The whole address, as it shall stand on a parcel.</source>
        <translation>La dirección completa, como debe figurar en un paquete.</translation>
    </message>
    <message>
        <source>The whole new value.</source>
        <translation>El nuevo valor completo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>Everybody will see: %1
Store it?</source>
        <translation>Todos verán: %1
¿Guardarlo?</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.
Theirs: %1
Yours: %2</source>
        <translation>Entretanto lo ha cambiado otra persona.
El otro valor: %1
El de usted: %2</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>%1: corrección guardada.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::FieldColumns</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Correct the field %1</source>
        <translation>Corregir el campo %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NoteCard</name>
    <message>
        <source>Hide what it said before</source>
        <translation>Ocultar lo que decía antes</translation>
    </message>
    <message>
        <source>Corrected: what it said before</source>
        <translation>Corregida: lo que decía antes</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarla entera</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note. Card numbers and their like are masked as you write.</source>
        <translation>Escriba una nota. Los números de tarjeta y similares se enmascaran al escribir.</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Cómo terminó la llamada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Quitar la máscara</translation>
    </message>
    <message>
        <source>That is no such number: take its mask back (Ctrl+Shift+U)</source>
        <translation>No es un número de ese tipo: quitar su máscara (Ctrl+Mayús+U)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Mostrar notas anteriores</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sin tipificar</translation>
    </message>
    <message>
        <source>Notes: a correction</source>
        <translation>Notas: una corrección</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Borrador de las %1</translation>
    </message>
    <message>
        <source>1 number masked</source>
        <translation>1 número enmascarado</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>El borrador no se guarda: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>%Ln número enmascarado</numerusform>
            <numerusform>%Ln números enmascarados</numerusform>
        </translation>
    </message>
    <message>
        <source>Card numbers, security codes, IBANs and national IDs are masked as you write.</source>
        <translation>Los números de tarjeta, códigos de seguridad, IBAN y documentos de identidad se enmascaran al escribir.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the draft</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>What was written here could not be read. Open the record again.</source>
        <translation>No se pudo leer lo que se escribió aquí. Abra la ficha de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has written a note here yet. What you save above is the first.</source>
        <translation>Nadie ha escrito aquí una nota todavía. Lo que guarde arriba será la primera.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::OrderPage</name>
    <message>
        <source>Payment: %1</source>
        <translation>Pago: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Pedido siguiente</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Pedido anterior</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Open the customer %1</source>
        <translation>Abrir el cliente %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordStack</name>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This record could not be opened</source>
        <translation>No se pudo abrir esta ficha</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RedactingEdit</name>
    <message>
        <source>Masked. Right click, or Ctrl+Shift+U, takes it back.</source>
        <translation>Enmascarado. Un clic derecho, o Ctrl+Mayús+U, quita la máscara.</translation>
    </message>
    <message>
        <source>This is no %1: take the mask back</source>
        <translation>Esto no es «%1»: quitar la máscara</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
</context>
<context>
    <name>scrim::desk::ScriptCard</name>
    <message>
        <source>Greet the caller and say your name</source>
        <translation>Salude a quien llama y diga su nombre</translation>
    </message>
    <message>
        <source>Verify who is calling</source>
        <translation>Verifique quién llama</translation>
    </message>
    <message>
        <source>Help, and say back what you agreed</source>
        <translation>Ayude y repita lo acordado</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Ask whether there is anything else</source>
        <translation>Pregunte si hay algo más</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
</context>
<context>
    <name>scrim::desk::SearchPane</name>
    <message>
        <source>Type a name, an order number, or a whole e-mail address or phone number. The last four digits of a card or a postcode find somebody together with the whole surname.</source>
        <translation>Escriba un nombre, un número de pedido, o una dirección de correo o un número de teléfono completos. Los últimos cuatro dígitos de una tarjeta o un código postal encuentran a alguien junto con el apellido completo.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
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
        <source>card ending and surname</source>
        <translation>final de tarjeta y apellido</translation>
    </message>
    <message>
        <source>postcode and surname</source>
        <translation>código postal y apellido</translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation>Se buscó como %1.</translation>
    </message>
    <message>
        <source>, or as </source>
        <translation>, o como </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Buscar un cliente o un pedido</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln results. Type more to narrow them down.</source>
        <translation>
            <numerusform>El primer %Ln resultado. Escriba más para acotar.</numerusform>
            <numerusform>Los primeros %Ln resultados. Escriba más para acotarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.</source>
        <translation>Revise la ortografía o pruebe con el número de pedido. Los correos y los teléfonos tienen que estar completos.</translation>
    </message>
    <message>
        <source>It has to be whole and right, the surname too.</source>
        <translation>Tiene que estar completo y ser correcto, también el apellido.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>No se buscó nada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>No se encontró nada. %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TagRow</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag of the shop: %1</source>
        <translation>Etiqueta de la tienda: %1</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a tag and the cross that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>The tag is added.</source>
        <translation>La etiqueta se ha añadido.</translation>
    </message>
    <message>
        <source>The tag is taken away.</source>
        <translation>La etiqueta se ha quitado.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TimelineView</name>
    <message>
        <source>What happened to the order</source>
        <translation>Qué pasó con el pedido</translation>
    </message>
</context>
<context>
    <name>scrim::desk::VerifyPanel</name>
    <message>
        <source>No try is left for this.</source>
        <translation>No quedan intentos para esto.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Lo que dice quien llama</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>What to ask the caller for</source>
        <translation>Qué preguntar a quien llama</translation>
    </message>
    <message>
        <source>Check what the caller says</source>
        <translation>Comprobar lo que dice quien llama</translation>
    </message>
    <message>
        <source>✓  Match</source>
        <translation>✓  Coincide</translation>
    </message>
    <message>
        <source>✗  No match. %1</source>
        <translation>✗  No coincide. %1</translation>
    </message>
    <message>
        <source>Caller verified at %1</source>
        <translation>Quien llama, verificado a las %1</translation>
    </message>
    <message>
        <source>Matched: %1. Checked by %2.</source>
        <translation>Coincide: %1. Lo comprobó %2.</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>Quien llama, sin verificar</translation>
    </message>
    <message>
        <source>Ask for one of these.</source>
        <translation>Pida uno de estos datos.</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 de %2 verificados</translation>
    </message>
    <message>
        <source>Matched: %1. Ask for something of another kind.</source>
        <translation>Coincide: %1. Pida algo de otro tipo.</translation>
    </message>
    <message>
        <source>Matched: %1. That is too easily guessed; ask for one more.</source>
        <translation>Coincide: %1. Es demasiado fácil de adivinar; pida uno más.</translation>
    </message>
    <message>
        <source>Not for your role: %1</source>
        <translation>No para su rol: %1</translation>
    </message>
    <message>
        <source>Type %1. %2</source>
        <translation>Escriba %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a call this holds for %Ln minutes.</source>
        <translation>
            <numerusform>Sin llamada, esto vale durante %Ln minuto.</numerusform>
            <numerusform>Sin llamada, esto vale durante %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these, of different kinds.</source>
        <translation>
            <numerusform>Pida %Ln de estos datos, de tipos distintos.</numerusform>
            <numerusform>Pida %Ln de estos datos, de tipos distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these.</source>
        <translation>
            <numerusform>Pida %Ln de estos datos.</numerusform>
            <numerusform>Pida %Ln de estos datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::WrapUpCard</name>
    <message>
        <source>Finish the call</source>
        <translation>Finalizar la llamada</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Cómo terminó la llamada</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>¿Cómo terminó la llamada?</translation>
    </message>
</context>
<context>
    <name>scrim::models::ApprovalsModel</name>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, granted by %2</source>
        <translation>%1, concedido por %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, en espera</translation>
    </message>
</context>
<context>
    <name>scrim::models::CallQueueModel</name>
    <message>
        <source>Looking up the caller…</source>
        <translation>Buscando a quien llama…</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamada desconocida</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln customers</source>
        <translation>
            <numerusform>Uno de %Ln cliente</numerusform>
            <numerusform>Uno de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>a call</comment>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>scrim::models::DayModel</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrada %2</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Aún no ha terminado</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nada que firmar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the sign-off of a day</comment>
        <translation>Falta</translation>
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
        <translation>Retirada.</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrdersModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Reembolsado</translation>
    </message>
</context>
<context>
    <name>scrim::models::ShipmentsModel</name>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>scrim::models::Status</name>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Holded</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>Pago pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>Devuelto al almacén</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>scrim::models::TuneModel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>Encuentra</translation>
    </message>
    <message>
        <source>Would find</source>
        <translation>Encontraría</translation>
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
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Filters that are set</source>
        <translation>Filtros puestos</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>All filters are cleared.</source>
        <translation>Se han borrado todos los filtros.</translation>
    </message>
    <message>
        <source>The filter is taken out.</source>
        <translation>Se ha quitado el filtro.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DaySheet</name>
    <message>
        <source>%1, %2. Checkpoint over %3 entries, root
%4</source>
        <translation>%1, %2. Punto de control sobre %3 entradas, raíz
%4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Review of the access log, %1</source>
        <translation>Revisión del registro de accesos, %1</translation>
    </message>
    <message>
        <source>Review of %1.pdf</source>
        <translation>Revisión del %1.pdf</translation>
    </message>
    <message>
        <source>%1 (numbers %2 to %3)</source>
        <translation>%1 (números %2 a %3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>%1, in the time zone %2</source>
        <translation>%1, en la zona horaria %2</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Campos mostrados</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>Actos denegados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1, of which decided %2, open %3</source>
        <translation>%1, de ellos decididos %2, abiertos %3</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>%1 on %2 (entry %3)</source>
        <translation>%1 el %2 (entrada %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>over %1 entries</source>
        <translation>sobre %1 entradas</translation>
    </message>
    <message>
        <source>Its root</source>
        <translation>Su raíz</translation>
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
        <translation>Bóveda %1</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF</source>
        <translation>SIN FIRMAR</translation>
    </message>
    <message>
        <source>The rules found nothing on this day.</source>
        <translation>Las reglas no encontraron nada ese día.</translation>
    </message>
    <message>
        <source>Days that nobody has signed off</source>
        <translation>Días que nadie ha firmado</translation>
    </message>
    <message>
        <source>The printer or the file did not take the page</source>
        <translation>La impresora o el archivo no aceptó la página</translation>
    </message>
    <message>
        <source>The printer or the file did not take another page</source>
        <translation>La impresora o el archivo no aceptó otra página</translation>
    </message>
    <message>
        <source>The printer or the file did not take the whole page</source>
        <translation>La impresora o el archivo no aceptó la página entera</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no entries</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DetailPane</name>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The row above</source>
        <translation>La fila de arriba</translation>
    </message>
    <message>
        <source>The row below</source>
        <translation>La fila de abajo</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Ninguna entrada elegida</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>Elija una fila para leerla entera.</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>Entrada %L1</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>entry %L1</source>
        <translation>entrada %L1</translation>
    </message>
    <message>
        <source>Its hash in the tree</source>
        <translation>Su hash en el árbol</translation>
    </message>
    <message>
        <source>On record as</source>
        <comment>which number the entry has</comment>
        <translation>Consta como</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Figure</name>
    <message>
        <source>Nobody stands above it.</source>
        <translation>Nadie está por encima.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>Por encima: %1.</translation>
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
        <translation>Consultas por hora, por persona</translation>
    </message>
    <message>
        <source>reveals per hour of work</source>
        <translation>consultas por hora de trabajo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>The middle half of a team of %L1 looks at %2 to %3 fields an hour, half of it at %4 or fewer. %5</source>
        <translation>La mitad central de un equipo de %L1 consulta de %2 a %3 campos por hora; la mitad del equipo, %4 o menos. %5</translation>
    </message>
    <message>
        <source>Time lit, by person</source>
        <translation>Tiempo visible, por persona</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>Tiempo visible</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegados</translation>
    </message>
    <message>
        <source>Fields were lit for %1 in all; the middle half of the team had them lit for %2 to %3 each. %4</source>
        <translation>Los campos estuvieron visibles %1 en total; la mitad central del equipo los tuvo visibles de %2 a %3 cada uno. %4</translation>
    </message>
    <message>
        <source>Reveals by the hour</source>
        <translation>Consultas por horas</translation>
    </message>
    <message>
        <source>Reveals by the day</source>
        <translation>Consultas por días</translation>
    </message>
    <message>
        <source>Reveals by the week</source>
        <translation>Consultas por semanas</translation>
    </message>
    <message>
        <source>Reveals by the month</source>
        <translation>Consultas por meses</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>No se consultó ningún campo.</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>Reveals per hour</source>
        <translation>Consultas por hora</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand above it, %1 furthest.</source>
        <translation>
            <numerusform>%Ln persona está por encima; la más alejada, %1.</numerusform>
            <numerusform>%Ln personas están por encima; la más alejada, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields looked at: %L1. In hours with such looks: %2 an hour. The most, %L3, in the bar of %4.</source>
        <translation>Campos consultados: %L1. En horas con consultas: %2 por hora. La mayoría, %L3, en la barra de %4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>Clase de campo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Número de llamada</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Texto del registro</translation>
    </message>
    <message>
        <source>Text in the log: a name, an action, a reason…</source>
        <translation>Texto del registro: un nombre, una acción, un motivo…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Call or no call</source>
        <translation>Con llamada o sin ella</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Durante una llamada</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>Desde cuándo hasta cuándo…</translation>
    </message>
    <message>
        <source>Customer or order</source>
        <translation>Cliente o pedido</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Finding</name>
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
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Closed by a second person</source>
        <translation>Cerrado por una segunda persona</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is what it looks like, and somebody acts on it.</source>
        <translation>Es lo que parece, y alguien se ocupa de ello.</translation>
    </message>
    <message>
        <source>There is a good reason. The note says which.</source>
        <translation>Hay una buena razón. La nota dice cuál.</translation>
    </message>
    <message>
        <source>A second person has to look. The note says why.</source>
        <translation>Debe mirarlo una segunda persona. La nota dice por qué.</translation>
    </message>
    <message>
        <source>A remark that decides nothing.</source>
        <translation>Una observación que no decide nada.</translation>
    </message>
    <message>
        <source>Ends what somebody else escalated. The note says how.</source>
        <translation>Pone fin a lo que escaló otra persona. La nota dice cómo.</translation>
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
        <translation>entrada %L1</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>Mostrar sus entradas</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why, in a sentence. No customer&apos;s data: the note stays in the log.</source>
        <translation>Por qué, en una frase. Sin datos de clientes: la nota se queda en el registro.</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 · %4 · since %5</source>
        <translation>%1 · %2 · sobre %3 · %4 · desde el %5</translation>
    </message>
    <message>
        <source>It has grown since, and is open again.</source>
        <translation>Ha crecido desde entonces y vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Somebody else has to review what is about you.</source>
        <translation>Lo que trata de usted debe revisarlo otra persona.</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Ningún hallazgo elegido</translation>
    </message>
    <message>
        <source>Choose one on the left to read why it is there and to say what it is.</source>
        <translation>Elija uno a la izquierda para leer por qué está ahí y decir qué es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, from %L1 to %L2</source>
        <translation>
            <numerusform>%Ln entrada, de %L1 a %L2</numerusform>
            <numerusform>%Ln entradas, de %L1 a %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Grid</name>
    <message>
        <source>Reveals in the week, by the hour</source>
        <translation>Consultas de la semana, por horas</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>No se consultó ningún campo.</translation>
    </message>
    <message>
        <source>Most is looked at here: %1.</source>
        <translation>Cuando más se consulta: %1.</translation>
    </message>
    <message>
        <source>Denied attempts, by person and day</source>
        <translation>Intentos denegados, por persona y día</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1, %2: %L3 denied</source>
        <translation>%1, %2: %L3 denegados</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>No se denegó nada.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: 1 reveal</source>
        <translation>%1, de %2 a %3: 1 consulta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln reveals</source>
        <translation>
            <numerusform>%1, de %2 a %3: %Ln consulta</numerusform>
            <numerusform>%1, de %2 a %3: %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>One attempt was denied, to %1.</source>
        <translation>Se denegó un intento, a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts were denied; most of them, %L1, to %2.</source>
        <translation>
            <numerusform>Se denegó %Ln intento; la mayoría, %L1, a %2.</numerusform>
            <numerusform>Se denegaron %Ln intentos; la mayoría, %L1, a %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogSection</name>
    <message>
        <source>No entry is like that</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Quite un filtro arriba, o quítelos todos.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Nothing is on record yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>What is done at the desks comes here: press Refresh.</source>
        <translation>Lo que se hace en los puestos llega aquí: pulse Actualizar.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogView</name>
    <message>
        <source>Access log</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::NamePopup</name>
    <message>
        <source>Save these filters</source>
        <translation>Guardar estos filtros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replaces the saved filter of that name.</source>
        <translation>Reemplaza el filtro guardado con ese nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::OversightPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Take in what was added to the log</source>
        <translation>Incorporar lo que se añadió al registro</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>What is on record about you</source>
        <translation>Lo que consta sobre usted</translation>
    </message>
    <message>
        <source>Stopped. The log is not taken up yet.</source>
        <translation>Detenido. El registro aún no se ha incorporado.</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>%L1 de %L2 entradas</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries so far</source>
        <translation>%L1 de %L2 entradas hasta ahora</translation>
    </message>
    <message>
        <source>%1 · reading is on record</source>
        <translation>%1 · la lectura queda en el registro</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::PicturesSection</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>Quite un filtro arriba, o quítelos todos.</translation>
    </message>
    <message>
        <source>The charts could not be made</source>
        <translation>No se pudieron hacer los gráficos</translation>
    </message>
    <message>
        <source>Entries: %L1. Fields looked at: %L2, lit for %3 in all. Attempts denied: %L4.</source>
        <translation>Entradas: %L1. Campos consultados: %L2, visibles %3 en total. Intentos denegados: %L4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RangePicker</name>
    <message>
        <source>From when to when</source>
        <translation>Desde cuándo hasta cuándo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>It has to begin before it ends.</source>
        <translation>El inicio debe ser anterior al final.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RemarkBox</name>
    <message>
        <source>Add remark</source>
        <translation>Añadir observación</translation>
    </message>
    <message>
        <source>Remark on this entry</source>
        <translation>Observación sobre esta entrada</translation>
    </message>
    <message>
        <source>A remark of yours on this entry. It stays in the log.</source>
        <translation>Su observación sobre esta entrada. Se queda en el registro.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ReviewSection</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Qué hallazgos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En espera de una segunda persona</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Look through the log again</source>
        <translation>Recorrer el registro de nuevo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The rules found nothing in the last 30 days.</source>
        <translation>Las reglas no encontraron nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>The one finding is not of this kind.</source>
        <translation>El único hallazgo no es de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln findings is of this kind.</source>
        <translation>
            <numerusform>El %Ln hallazgo no es de este tipo.</numerusform>
            <numerusform>Ninguno de los %Ln hallazgos es de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 1 finding of the last 30 days</source>
        <translation>%L1 de 1 hallazgo de los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln findings of the last 30 days</source>
        <translation>
            <numerusform>%L1 de %Ln hallazgo de los últimos 30 días</numerusform>
            <numerusform>%L1 de %Ln hallazgos de los últimos 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The log could not be looked through</source>
        <translation>No se pudo recorrer el registro</translation>
    </message>
    <message>
        <source>Try again, above. Nothing that was said of a finding is lost.</source>
        <translation>Inténtelo de nuevo arriba. No se pierde nada de lo dicho sobre un hallazgo.</translation>
    </message>
    <message>
        <source>No finding of this kind</source>
        <translation>Ningún hallazgo de este tipo</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Choose another kind or every rule above.</source>
        <translation>Elija arriba otro tipo o todas las reglas.</translation>
    </message>
    <message>
        <source>The rules go through the log again whenever this page is opened.</source>
        <translation>Las reglas recorren de nuevo el registro cada vez que se abre esta página.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RowActs</name>
    <message>
        <source>Everything by this person</source>
        <translation>Todo lo de esta persona</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Todo sobre esta ficha</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Solo esta acción</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedMenu</name>
    <message>
        <source>Nothing saved yet</source>
        <translation>Nada guardado todavía</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Renombrar y eliminar…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedPopup</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Ya hay uno con ese nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SignOffSection</name>
    <message>
        <source>Reviewed by %1</source>
        <translation>Revisado por %1</translation>
    </message>
    <message>
        <source>Signed off by %1, entry %L2</source>
        <translation>Firmado por %1, entrada %L2</translation>
    </message>
    <message>
        <source>Nothing is on record for this day.</source>
        <translation>No consta nada para este día.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Días del registro</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>Nota sobre el día</translation>
    </message>
    <message>
        <source>A note; needed where something is left to review.</source>
        <translation>Una nota; obligatoria si queda algo por revisar.</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1</source>
        <translation>Nadie ha firmado: %1</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1 and %L2 more</source>
        <translation>Nadie ha firmado: %1 y %L2 más</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Ningún día elegido</translation>
    </message>
    <message>
        <source>Choose a day to read what happened and to sign it off.</source>
        <translation>Elija un día para leer qué pasó y firmarlo.</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet</source>
        <translation>Guardar la hoja del día</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Entries: %L1, number %L2 to %L3</source>
        <translation>Entradas: %L1, números %L2 a %L3</translation>
    </message>
    <message>
        <source>Fields shown: %L1. Acts denied: %L2</source>
        <translation>Campos mostrados: %L1. Actos denegados: %L2</translation>
    </message>
    <message>
        <source>Findings: %L1. Decided: %L2, to review: %L3</source>
        <translation>Hallazgos: %L1. Decididos: %L2, por revisar: %L3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>No day is on record yet</source>
        <translation>Aún no hay ningún día registrado</translation>
    </message>
    <message>
        <source>The first day that something is done at a desk comes here.</source>
        <translation>Aquí llega el primer día en que se hace algo en un puesto.</translation>
    </message>
    <message>
        <source>The days could not be read</source>
        <translation>No se pudieron leer los días</translation>
    </message>
    <message>
        <source>Try again, above. Days stay signed off.</source>
        <translation>Inténtelo de nuevo arriba. Los días siguen firmados.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Taking up the log</source>
        <translation>Incorporación del registro</translation>
    </message>
    <message>
        <source>Stop taking up the log</source>
        <translation>Detener la incorporación del registro</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Leer el registro de nuevo</translation>
    </message>
    <message>
        <source>Taking up the log: %L1 of %L2 entries</source>
        <translation>Incorporando el registro: %L1 de %L2 entradas</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SubjectPicker</name>
    <message>
        <source>Customer or order</source>
        <translation>Cliente o pedido</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>Buscar un cliente o un pedido</translation>
    </message>
    <message>
        <source>A name or an order number</source>
        <translation>Un nombre o un número de pedido</translation>
    </message>
    <message>
        <source>Found customers and orders</source>
        <translation>Clientes y pedidos encontrados</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Whose entries? Enter takes the first that is found.</source>
        <translation>¿Las entradas de quién? Intro toma el primero encontrado.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n encontrado.</numerusform>
            <numerusform>%n encontrados.</numerusform>
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
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing of that kind is on record.</source>
        <translation>No consta nada de ese tipo.</translation>
    </message>
    <message>
        <source>The %L1 most frequent. Type to find others.</source>
        <translation>Los %L1 más frecuentes. Escriba para encontrar otros.</translation>
    </message>
    <message>
        <source>Space checks one, Enter applies.</source>
        <translation>Espacio marca uno, Intro aplica.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TimeRange</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TuningSection</name>
    <message>
        <source>Try on the last 30 days</source>
        <translation>Probar con los últimos 30 días</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Volver a la política</translation>
    </message>
    <message>
        <source>Save for an admin…</source>
        <translation>Guardar para un administrador…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>Ninguna regla elegida</translation>
    </message>
    <message>
        <source>%1, %L2 to %L3</source>
        <translation>%1, de %L2 a %L3</translation>
    </message>
    <message>
        <source>It would find as well:</source>
        <translation>También encontraría:</translation>
    </message>
    <message>
        <source>It would no longer find:</source>
        <translation>Ya no encontraría:</translation>
    </message>
    <message>
        <source>It would find the same.</source>
        <translation>Encontraría lo mismo.</translation>
    </message>
    <message>
        <source>For trying only: nothing is applied.</source>
        <translation>Solo para probar: no se aplica nada.</translation>
    </message>
    <message>
        <source>These are the policy&apos;s thresholds.</source>
        <translation>Estos son los umbrales de la política.</translation>
    </message>
    <message>
        <source>Save the policy for an admin</source>
        <translation>Guardar la política para un administrador</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Política (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved. An admin applies it by &quot;scrimctl policy apply&quot;.</source>
        <translation>Guardado. Un administrador la aplica con «scrimctl policy apply».</translation>
    </message>
    <message>
        <source>Findings now: %L1. With these thresholds: %L2. Nothing is applied.</source>
        <translation>Hallazgos ahora: %L1. Con estos umbrales: %L2. No se aplica nada.</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>No se pudieron leer las reglas</translation>
    </message>
</context>
<context>
    <name>scrim::parts</name>
    <message>
        <source>Empty the box</source>
        <translation>Vaciar el campo</translation>
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
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Size of the grain</source>
        <translation>Tamaño del grano</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Frames per pad</source>
        <translation>Fotogramas por patrón</translation>
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
        <translation>No: no para su rol</translation>
    </message>
    <message>
        <source>No: no key for it yet</source>
        <translation>No: aún sin clave</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to approve it first.</source>
        <translation>Un compañero que tiene la clave debe aprobarlo primero.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Once the caller is verified</source>
        <translation>Cuando quien llama esté verificado</translation>
    </message>
    <message>
        <source>No: pictures are allowed</source>
        <translation>No: se permiten capturas</translation>
    </message>
    <message>
        <source>No: not protected enough</source>
        <translation>No: protección insuficiente</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Least protection</source>
        <translation>Protección mínima</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Se muestra con</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>Aquí y ahora</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Durante una llamada</translation>
    </message>
    <message>
        <source>With a second person&apos;s yes</source>
        <translation>Con el sí de una segunda persona</translation>
    </message>
    <message>
        <source>No: not at this time</source>
        <translation>No: no a esta hora</translation>
    </message>
    <message>
        <source>No: the budget is used</source>
        <translation>No: cupo agotado</translation>
    </message>
    <message>
        <source>No: a policy file is bad</source>
        <translation>No: archivo de política incorrecto</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicySection</name>
    <message>
        <source>No class takes a second person&apos;s yes.</source>
        <translation>Ninguna clase requiere el visto bueno de una segunda persona.</translation>
    </message>
    <message>
        <source>Frames per pad: at most %1.</source>
        <translation>Fotogramas por patrón: %1 como máximo.</translation>
    </message>
    <message>
        <source>A remote session counts like a screen on this machine.</source>
        <translation>Una sesión remota cuenta como una pantalla de este equipo.</translation>
    </message>
    <message>
        <source>A remote session counts as not protected.</source>
        <translation>Una sesión remota cuenta como no protegida.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a customer&apos;s whole page.</source>
        <translation>Quién mira, dónde y cuándo se ve tenue sobre toda la página de un cliente.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a lit field only.</source>
        <translation>Quién mira, dónde y cuándo se ve tenue solo sobre un campo visible.</translation>
    </message>
    <message>
        <source>Nobody may allow pictures for support.</source>
        <translation>Nadie puede permitir capturas para soporte.</translation>
    </message>
    <message>
        <source>What policy demands</source>
        <translation>Lo que exige la política</translation>
    </message>
    <message>
        <source>A second person&apos;s yes, for a minute at most, is needed for: %1.</source>
        <translation>El sí de una segunda persona, por un minuto como máximo, hace falta para: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A second person&apos;s yes, for %Ln minutes at most, is needed for: %1.</source>
        <translation>
            <numerusform>El sí de una segunda persona, por %Ln minuto como máximo, hace falta para: %1.</numerusform>
            <numerusform>El sí de una segunda persona, por %Ln minutos como máximo, hace falta para: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second person may allow pictures for support, for %Ln min at most.</source>
        <translation>
            <numerusform>Una segunda persona puede permitir capturas para soporte, por %Ln minuto como máximo.</numerusform>
            <numerusform>Una segunda persona puede permitir capturas para soporte, por %Ln minutos como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::protection::Practice</name>
    <message>
        <source>It flickers, or tires the eye: less strength, or a finer grain.</source>
        <translation>Parpadea o cansa la vista: menos intensidad o un grano más fino.</translation>
    </message>
    <message>
        <source>It is hard to read: larger letters, more strength, or 4 frames per pad where policy allows them.</source>
        <translation>Cuesta leerlo: letras más grandes, más intensidad o 4 fotogramas por patrón si la política lo permite.</translation>
    </message>
    <message>
        <source>Nothing helps: turn on reduced motion in the desktop&apos;s settings. Then nothing is scrambled, as on a display below 50 Hz, and policy decides what may still be shown.</source>
        <translation>Nada ayuda: active la reducción de animaciones en los ajustes del escritorio. Entonces no se ofusca nada, como en una pantalla por debajo de 50 Hz, y la política decide qué se puede mostrar todavía.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the practice field</source>
        <translation>Mostrar el campo de práctica</translation>
    </message>
    <message>
        <source>How a lit field looks to you</source>
        <translation>Cómo ve usted un campo visible</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: nothing is scrambled, and no field but this one can be shown until that ends.</source>
        <translation>Se permiten capturas de pantalla para soporte: no se ofusca nada, y ningún campo salvo este se puede mostrar hasta que termine.</translation>
    </message>
    <message>
        <source>This window is in no picture, so nothing has to be scrambled: letters are plain, and only their size is yours to choose.</source>
        <translation>Esta ventana no está en ninguna captura, así que no hay que ofuscar nada: las letras son normales y usted solo elige su tamaño.</translation>
    </message>
    <message>
        <source>Nothing is scrambled here, so letters are plain, and only their size is yours to choose. %1 %2</source>
        <translation>Aquí no se ofusca nada, así que las letras son normales y usted solo elige su tamaño. %1 %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PracticeField</name>
    <message>
        <source>Practice field, fictional number</source>
        <translation>Campo de práctica, número ficticio</translation>
    </message>
    <message>
        <source>%1, hidden. Hold the space bar to show it.</source>
        <translation>%1, oculto. Mantenga la barra espaciadora para mostrarlo.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – mantener para ver</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ProtectionPage</name>
    <message>
        <source>Screen protection</source>
        <translation>Protección de pantalla</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ScreenNow</name>
    <message>
        <source>A program that asks for a picture of the screen is noticed, and the field is hidden.</source>
        <translation>Se detecta un programa que pida una captura de pantalla, y el campo se oculta.</translation>
    </message>
    <message>
        <source>Nobody watches who asks for pictures: this window is in none of them.</source>
        <translation>Nadie vigila quién pide capturas: esta ventana no está en ninguna.</translation>
    </message>
    <message>
        <source>A program that takes a picture of the screen is not noticed.</source>
        <translation>No se detecta un programa que haga una captura de pantalla.</translation>
    </message>
    <message>
        <source>What can still see a lit field</source>
        <translation>Qué puede ver todavía un campo visible</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is a remote session: the screen is somewhere else.</source>
        <translation>Es una sesión remota: la pantalla está en otro lugar.</translation>
    </message>
    <message>
        <source>The screen is on this machine.</source>
        <translation>La pantalla está en este equipo.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>Una cámara, y una persona que mira la pantalla.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::SupportCard</name>
    <message>
        <source>Allow pictures for support…</source>
        <translation>Permitir capturas para soporte…</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Contraseña de la segunda persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pictures for support</source>
        <translation>Capturas para soporte</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nombre de la segunda persona</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Second person&apos;s name</source>
        <translation>Nombre de la segunda persona</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Contraseña de esa persona</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed at the moment. The bar at the window&apos;s bottom ends it.</source>
        <translation>En este momento se permiten capturas de pantalla. Puede terminarlo en la barra de la parte inferior de la ventana.</translation>
    </message>
    <message>
        <source>The policy of this vault does not allow pictures of the screen for support.</source>
        <translation>La política de esta bóveda no permite capturas de pantalla para soporte.</translation>
    </message>
    <message>
        <source>To show support what this screen shows, a second person, a supervisor or an administrator, allows pictures of it for some minutes. Nothing can be shown meanwhile, and it is on record under their name.</source>
        <translation>Para mostrar a soporte lo que se ve en esta pantalla, una segunda persona, un supervisor o un administrador, permite capturas durante unos minutos. Mientras tanto no se puede mostrar nada, y queda en el registro a nombre de esa persona.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Allow pictures</source>
        <translation>Permitir capturas</translation>
    </message>
    <message>
        <source>A second person types their name and their password here.</source>
        <translation>Una segunda persona escribe aquí su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long</comment>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Code of the second person, if they have a second factor</source>
        <translation>Código de la segunda persona, si tiene un segundo factor</translation>
    </message>
    <message>
        <source>Code, if they have one</source>
        <translation>Código, si lo tiene</translation>
    </message>
    <message>
        <source>Pictures of the screen for support are not allowed on this machine.</source>
        <translation>En este equipo no se permiten imágenes de la pantalla para soporte.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Left out of pictures</source>
        <translation>Excluida de las capturas</translation>
    </message>
    <message>
        <source>Scrambled</source>
        <translation>Ofuscada</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>The system leaves this window out of every picture of the screen.</source>
        <translation>El sistema excluye esta ventana de todas las capturas de pantalla.</translation>
    </message>
    <message>
        <source>A picture of the screen shows noise where a field is lit; the eye reads it all the same.</source>
        <translation>Una captura de pantalla muestra ruido donde hay un campo visible; el ojo lo lee igualmente.</translation>
    </message>
    <message>
        <source>A picture of the screen shows a lit field as it is.</source>
        <translation>Una captura de pantalla muestra un campo visible tal como es.</translation>
    </message>
    <message>
        <source>Any screen</source>
        <translation>Cualquier pantalla</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Click or hold</source>
        <translation>Clic o mantener</translation>
    </message>
    <message>
        <source>The policy lets %1 data be shown in plain letters here.</source>
        <translation>La política permite mostrar aquí los datos %1 en letras normales.</translation>
    </message>
    <message>
        <source>The policy does not let %1 data be shown here.</source>
        <translation>La política no permite mostrar aquí los datos %1.</translation>
    </message>
    <message>
        <source>frames per pad</source>
        <translation>fotogramas por patrón</translation>
    </message>
    <message>
        <source>remote sessions</source>
        <translation>sesiones remotas</translation>
    </message>
    <message>
        <source>the mark over the page</source>
        <translation>la marca sobre la página</translation>
    </message>
    <message>
        <source>pictures for support</source>
        <translation>imágenes para soporte</translation>
    </message>
    <message>
        <source>how long a second person&apos;s yes lasts</source>
        <translation>cuánto vale el sí de una segunda persona</translation>
    </message>
    <message>
        <source>least protection</source>
        <translation>protección mínima</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>cómo se muestra</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>la máscara</translation>
    </message>
    <message>
        <source>whether it is shown</source>
        <translation>si se muestra</translation>
    </message>
    <message>
        <source>how long it is shown</source>
        <translation>cuánto tiempo se muestra</translation>
    </message>
    <message>
        <source>views an hour</source>
        <translation>vistas por hora</translation>
    </message>
    <message>
        <source>views a shift</source>
        <translation>vistas por turno</translation>
    </message>
    <message>
        <source>speaking it</source>
        <translation>lectura en voz alta</translation>
    </message>
    <message>
        <source>only during a call</source>
        <translation>solo durante una llamada</translation>
    </message>
    <message>
        <source>only for a verified caller</source>
        <translation>solo para quien llama verificado</translation>
    </message>
    <message>
        <source>a second person&apos;s yes</source>
        <translation>el sí de una segunda persona</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A class of data, and what of its protection is meant</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Fijado por informática en %1; pídale que lo cambie.</translation>
    </message>
    <message>
        <source>Set by IT in %1, and not to be changed here: %2.</source>
        <translation>Fijado por informática en %1 y no modificable aquí: %2.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::Actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Start a call</source>
        <translation>&amp;Empezar una llamada</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>&amp;Terminar la llamada</translation>
    </message>
    <message>
        <source>&amp;Verify the caller</source>
        <translation>&amp;Verificar a quien llama</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;next order</source>
        <translation>Pedido &amp;siguiente del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;order before</source>
        <translation>Pedido a&amp;nterior del cliente</translation>
    </message>
    <message>
        <source>&amp;Correct the field…</source>
        <translation>&amp;Corregir el campo…</translation>
    </message>
    <message>
        <source>&amp;Access log</source>
        <translation>&amp;Registro de accesos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Screen &amp;protection…</source>
        <translation>&amp;Protección de pantalla…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Answer the next call</source>
        <translation>&amp;Responder a la siguiente llamada</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>take back revert note tag filter</source>
        <translation>deshacer revertir nota etiqueta filtro</translation>
    </message>
    <message>
        <source>pick up queue waiting pop</source>
        <translation>descolgar cola espera</translation>
    </message>
    <message>
        <source>begin answer phone pick up</source>
        <translation>empezar responder teléfono descolgar</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>colgar terminar teléfono</translation>
    </message>
    <message>
        <source>check identity prove who</source>
        <translation>comprobar identidad demostrar quién</translation>
    </message>
    <message>
        <source>find look up customer order</source>
        <translation>encontrar buscar cliente pedido</translation>
    </message>
    <message>
        <source>return previous before</source>
        <translation>volver anterior antes</translation>
    </message>
    <message>
        <source>&amp;Close the customer</source>
        <translation>&amp;Cerrar el cliente</translation>
    </message>
    <message>
        <source>tab leave done</source>
        <translation>pestaña dejar listo</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Cl&amp;iente siguiente</translation>
    </message>
    <message>
        <source>tab switch</source>
        <translation>pestaña cambiar</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>Clien&amp;te anterior</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>Col&amp;umna siguiente</translation>
    </message>
    <message>
        <source>pane panel move</source>
        <translation>panel zona mover</translation>
    </message>
    <message>
        <source>Column be&amp;fore</source>
        <translation>Colu&amp;mna anterior</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>E&amp;scribir una nota</translation>
    </message>
    <message>
        <source>comment remark type</source>
        <translation>comentario observación escribir</translation>
    </message>
    <message>
        <source>&amp;Tag the customer</source>
        <translation>Eti&amp;quetar al cliente</translation>
    </message>
    <message>
        <source>label mark add</source>
        <translation>rótulo marcar añadir</translation>
    </message>
    <message>
        <source>newer later</source>
        <translation>más reciente después</translation>
    </message>
    <message>
        <source>older earlier previous</source>
        <translation>más antiguo antes anterior</translation>
    </message>
    <message>
        <source>edit change fix value</source>
        <translation>editar cambiar arreglar valor</translation>
    </message>
    <message>
        <source>audit who looked review history</source>
        <translation>auditoría quién consultó revisión historial</translation>
    </message>
    <message>
        <source>load file shop csv</source>
        <translation>cargar archivo tienda CSV</translation>
    </message>
    <message>
        <source>light night theme colours</source>
        <translation>claro noche tema colores</translation>
    </message>
    <message>
        <source>colours see theme</source>
        <translation>colores ver tema</translation>
    </message>
    <message>
        <source>colours system theme</source>
        <translation>colores sistema tema</translation>
    </message>
    <message>
        <source>pictures screenshots shield policy</source>
        <translation>capturas pantalla escudo política</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>Panel de &amp;llamada</translation>
    </message>
    <message>
        <source>fold hide show right side</source>
        <translation>plegar ocultar mostrar lado derecho</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>palette run</source>
        <translation>paleta ejecutar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>screenshot share help</source>
        <translation>captura compartir ayuda</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>Cambiar co&amp;ntraseña…</translation>
    </message>
    <message>
        <source>account secret new</source>
        <translation>cuenta secreto nueva</translation>
    </message>
    <message>
        <source>Second &amp;factor…</source>
        <translation>Segundo &amp;factor…</translation>
    </message>
    <message>
        <source>account code authenticator phone totp</source>
        <translation>cuenta código autenticación teléfono TOTP</translation>
    </message>
    <message>
        <source>away pause break</source>
        <translation>ausente pausa descanso</translation>
    </message>
    <message>
        <source>log off leave</source>
        <translation>desconectar salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>salir cerrar</translation>
    </message>
    <message>
        <source>On a masked field</source>
        <translation>En un campo enmascarado</translation>
    </message>
    <message>
        <source>Look at it, or hold the key to look</source>
        <translation>Consultarlo, o mantener la tecla para verlo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consultarlo</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Ocultarlo de nuevo</translation>
    </message>
    <message>
        <source>On a record</source>
        <translation>En una ficha</translation>
    </message>
    <message>
        <source>Leave it, back to where you came from</source>
        <translation>Dejarla y volver adonde estaba</translation>
    </message>
    <message>
        <source>To the first customer that is open, up to the ninth</source>
        <translation>Al primer cliente abierto, hasta el noveno</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Al buscar</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Abrir el primer resultado</translation>
    </message>
    <message>
        <source>Into the results, and back to the box</source>
        <translation>A los resultados, y de vuelta al cuadro</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Vaciar el cuadro</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>En una nota</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Take a mask back that hides no such number</source>
        <translation>Quitar una máscara que no oculta ningún número así</translation>
    </message>
    <message>
        <source>In the wrap-up</source>
        <translation>En el cierre</translation>
    </message>
    <message>
        <source>Finish the call with the chosen outcome</source>
        <translation>Finalizar la llamada con el resultado elegido</translation>
    </message>
    <message>
        <source>As &amp;the desktop</source>
        <translation>Co&amp;mo el escritorio</translation>
    </message>
    <message>
        <source>Allow pictures for su&amp;pport…</source>
        <translation>Permitir capturas para s&amp;oporte…</translation>
    </message>
    <message>
        <source>Put the call on &amp;hold</source>
        <translation>Poner la llamada en &amp;espera</translation>
    </message>
    <message>
        <source>park wait second line</source>
        <translation>aparcar esperar segunda línea</translation>
    </message>
    <message>
        <source>&amp;Resume the call on hold</source>
        <translation>&amp;Retomar la llamada en espera</translation>
    </message>
    <message>
        <source>take up back continue second line swap</source>
        <translation>volver continuar segunda línea cambiar</translation>
    </message>
    <message>
        <source>Ask for &amp;more views</source>
        <translation>Pedir &amp;más consultas</translation>
    </message>
    <message>
        <source>budget used up supervisor top up limit</source>
        <translation>cupo agotado supervisor ampliar límite</translation>
    </message>
    <message>
        <source>&amp;Give more views</source>
        <translation>&amp;Dar más consultas</translation>
    </message>
    <message>
        <source>top up budget grant colleague</source>
        <translation>ampliar cupo conceder compañero</translation>
    </message>
    <message>
        <source>S&amp;peak the field</source>
        <translation>&amp;Leer el campo en voz alta</translation>
    </message>
    <message>
        <source>read aloud say screen reader value</source>
        <translation>leer voz alta decir lector de pantalla valor</translation>
    </message>
    <message>
        <source>%1 (set by IT, %2)</source>
        <extracomment>What stands for an act that is not the person&apos;s to do: its name, and the file of IT&apos;s that says so</extracomment>
        <translation>%1 (fijado por informática, %2)</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>Fijado por informática en %1; pídale que lo cambie.</translation>
    </message>
    <message>
        <source>On a call that waits</source>
        <translation>En una llamada en espera</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarla de la lista</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>En el registro de accesos</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Todo lo de esta persona</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>Todo sobre esta ficha</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Solo esta acción</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ApprovalBar</name>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>%1 asks to see a field: %2 of %3.</source>
        <translation>%1 pide ver un campo: %2 (%3).</translation>
    </message>
    <message>
        <source> Reason: %1.</source>
        <translation> Motivo: %1.</translation>
    </message>
    <message>
        <source> Call %1.</source>
        <translation> Llamada %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Minutes that the grant lasts</source>
        <translation>Minutos que dura el permiso</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Granted. Your colleague may see it now.</source>
        <translation>Concedido. Su compañero puede verlo ahora.</translation>
    </message>
    <message>
        <source>Refused. Your colleague is told.</source>
        <translation>Denegado. Se avisa a su compañero.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CallClock</name>
    <message>
        <source>●  Call %1:%2</source>
        <translation>●  Llamada %1:%2</translation>
    </message>
    <message>
        <source>A call is open</source>
        <translation>Hay una llamada abierta</translation>
    </message>
    <message>
        <source>A call is open for one minute</source>
        <translation>Hay una llamada abierta desde hace un minuto</translation>
    </message>
    <message numerus="yes">
        <source>A call is open for %Ln minutes</source>
        <translation>
            <numerusform>Hay una llamada abierta desde hace %Ln minuto</numerusform>
            <numerusform>Hay una llamada abierta desde hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>○  Wrap-up %1:%2</source>
        <translation>○  Cierre %1:%2</translation>
    </message>
    <message>
        <source>The last call is wrapped up</source>
        <translation>Se está cerrando la última llamada</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada ha terminado</translation>
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
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>Ese comando no existe</translation>
    </message>
    <message>
        <source>Try another word for it, or press Esc and open the menus above.</source>
        <translation>Pruebe con otra palabra, o pulse Esc y abra los menús de arriba.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::DeskActions</name>
    <message>
        <source>Go to %1</source>
        <comment>a customer who is open</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Clientes abiertos</translation>
    </message>
</context>
<context>
    <name>scrim::shell::GrantBar</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 (%2) waits for access. Approving passes on keys that you hold; it is recorded under your name.</source>
        <translation>%1 (%2) espera acceso. Aprobarlo le pasa claves que usted tiene; queda en el registro a nombre de usted.</translation>
    </message>
    <message>
        <source>Approved. Your colleague has access now.</source>
        <translation>Aprobado. Su compañero tiene acceso ahora.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear el puesto</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Sesión iniciada como %1, %2</translation>
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
        <translation>Su contraseña caduca mañana. Cámbiela: Puesto &gt; Cambiar contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Your password is over in %Ln days. Change it: Desk &gt; Change password.</source>
        <translation>
            <numerusform>Su contraseña caduca en %Ln día. Cámbiela: Puesto &gt; Cambiar contraseña.</numerusform>
            <numerusform>Su contraseña caduca en %Ln días. Cámbiela: Puesto &gt; Cambiar contraseña.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MoreViews</name>
    <message numerus="yes">
        <source>You have %Ln more %1 views.</source>
        <comment>a class of fields</comment>
        <translation>
            <numerusform>Tiene %Ln consulta más (datos %1).</numerusform>
            <numerusform>Tiene %Ln consultas más (datos %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for more %1 views. A supervisor sees it at their desk.</source>
        <comment>a class of fields</comment>
        <translation>Se pidieron más consultas (datos %1). Un supervisor lo ve en su puesto.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the keyboard shortcuts</source>
        <translation>Cerrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>scrim::shell::SupportBar</name>
    <message>
        <source>End now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End pictures for support now</source>
        <translation>Terminar ahora las capturas para soporte</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support. Nothing can be shown meanwhile.</source>
        <translation>Se permiten capturas de pantalla para soporte. Mientras tanto no se puede mostrar nada.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: %1 left. Nothing can be shown meanwhile.</source>
        <translation>Se permiten capturas de pantalla para soporte: quedan %1. Mientras tanto no se puede mostrar nada.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::TopUpBar</name>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this hour.</source>
        <translation>%1 pide más consultas (datos %2): %3 de %4 están usadas esta hora.</translation>
    </message>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this shift.</source>
        <translation>%1 pide más consultas (datos %2): %3 de %4 están usadas este turno.</translation>
    </message>
    <message>
        <source>How many views more</source>
        <translation>Cuántas consultas más</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Given. Your colleague may go on.</source>
        <translation>Concedido. Su compañero puede seguir.</translation>
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
        <translation>Pedir a un supervisor</translation>
    </message>
    <message>
        <source>They see whose field it is, your reason and your name. Esc lets it be.</source>
        <translation>Esa persona verá de quién es el campo, y el motivo y el nombre de usted. Esc cancela.</translation>
    </message>
    <message>
        <source>%1: this takes a second person.</source>
        <translation>%1: esto requiere una segunda persona.</translation>
    </message>
    <message>
        <source>Asked. Waiting for a second person.</source>
        <translation>Pedido. En espera de una segunda persona.</translation>
    </message>
    <message>
        <source>%1: a second person said yes, until %2. View it again.</source>
        <translation>%1: una segunda persona ha dicho que sí, hasta las %2. Consúltelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the second person said no, or nobody answered in time. Ask again, or go on without.</source>
        <translation>%1: la segunda persona dijo que no, o nadie respondió a tiempo. Pídalo de nuevo o siga sin ello.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::MaskedField</name>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – mantener para ver</translation>
    </message>
    <message>
        <source>shown on screen</source>
        <translation>visible en pantalla</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Press to hide it.</source>
        <translation>Pulse para ocultarlo.</translation>
    </message>
    <message>
        <source>Your role has no key to it.</source>
        <translation>Su rol no tiene clave para él.</translation>
    </message>
    <message>
        <source>Hold the space bar to view it.</source>
        <translation>Mantenga la barra espaciadora para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>Press to view it for %Ln seconds.</source>
        <translation>
            <numerusform>Pulse para verlo durante %Ln segundo.</numerusform>
            <numerusform>Pulse para verlo durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have it spoken: Call &gt; Speak the field.</source>
        <translation>Para oírlo: Llamada &gt; Leer el campo en voz alta.</translation>
    </message>
    <message>
        <source>Press to end the speaking.</source>
        <translation>Pulse para terminar la lectura.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::ReasonPrompt</name>
    <message>
        <source>Click one or type its number; it is recorded. Esc leaves the field hidden.</source>
        <translation>Haga clic en uno o escriba su número; queda en el registro. Esc deja el campo oculto.</translation>
    </message>
    <message>
        <source>%1: why do you need to see it?</source>
        <translation>%1: ¿por qué necesita verlo?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>In a few words, without any number of the customer&apos;s</source>
        <translation>En pocas palabras, sin ningún número del cliente</translation>
    </message>
    <message>
        <source>Enter records it. Esc leaves the field hidden.</source>
        <translation>Intro lo registra. Esc deja el campo oculto.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Spotlight</name>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space bar on the field to view it.</source>
        <translation>Mantenga el botón del ratón o la barra espaciadora sobre el campo para verlo.</translation>
    </message>
    <message>
        <source>One moment: keep holding.</source>
        <translation>Un momento: siga manteniendo.</translation>
    </message>
    <message>
        <source>Noted. Hold the mouse button or the space bar on the field to view it.</source>
        <translation>Anotado. Mantenga el botón del ratón o la barra espaciadora sobre el campo para verlo.</translation>
    </message>
    <message>
        <source>Nothing is shown: a program took a picture of the screen a moment ago. Try again in a few seconds.</source>
        <translation>No se muestra nada: un programa hizo una captura de pantalla hace un momento. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>Nothing is shown: another program holds the keyboard or the pointer. Close it and try again.</source>
        <translation>No se muestra nada: otro programa retiene el teclado o el puntero. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copying and pictures are off for masked fields. The attempt was recorded.</source>
        <translation>La copia y las capturas están desactivadas para los campos enmascarados. El intento quedó en el registro.</translation>
    </message>
    <message>
        <source>%1 asked for a picture of the screen, so the field was hidden. It is on record.</source>
        <translation>%1 pidió una captura de pantalla, así que el campo se ocultó. Queda en el registro.</translation>
    </message>
    <message>
        <source>Nothing is spoken, because no screen reader is running. Start it, and try again.</source>
        <translation>No se lee nada porque no hay ningún lector de pantalla en marcha. Inícielo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::AccountPages</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>From now on you sign in with a code as well.</source>
        <translation>A partir de ahora inicia sesión también con un código.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::DemoPanel</name>
    <message>
        <source>This vault is fictional. Sign in as one of:</source>
        <translation>Esta bóveda es ficticia. Inicie sesión como:</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1, contraseña %2</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::EnrolPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>Código actual</translation>
    </message>
    <message>
        <source>Code of the app that you use now</source>
        <translation>Código de la aplicación que usa ahora</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Código que muestra la aplicación</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todos</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. From then on you sign in with your password and a code that the app shows.</source>
        <translation>Necesita una aplicación de autenticación en su teléfono. A partir de entonces inicia sesión con su contraseña y un código que muestra la aplicación.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the text below into it.</source>
        <translation>Escanee esto con la aplicación o escriba en ella el texto de abajo.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once without the phone. You see them only now: write them down or print them, and keep them away from this desk.</source>
        <translation>Cada uno de estos códigos le permite iniciar sesión una vez sin el teléfono. Solo los ve ahora: anótelos o imprímalos y guárdelos lejos de este puesto.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Secret for the app: %1</source>
        <translation>Secreto para la aplicación: %1</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <translation>Escriba el código que muestra la aplicación.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is signed in. Type your password to go on.</source>
        <translation>%1 tiene la sesión iniciada. Escriba su contraseña para continuar.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>A call waits. Unlock the desk to see it.</source>
        <translation>Hay una llamada en espera. Desbloquee el puesto para verla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait. Unlock the desk to see them.</source>
        <translation>
            <numerusform>Hay %Ln llamada en espera. Desbloquee el puesto para verla.</numerusform>
            <numerusform>Hay %Ln llamadas en espera. Desbloquee el puesto para verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>El puesto está bloqueado.</translation>
    </message>
    <message>
        <source>The password is wrong, or your account is disabled. Try again, or ask an admin.</source>
        <translation>La contraseña no es correcta, o su cuenta está desactivada. Inténtelo de nuevo o consulte a un administrador.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockoutNote</name>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::PasswordPage</name>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Rellene los tres campos.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>Las dos contraseñas nuevas no coinciden. Escriba ambas de nuevo.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para la aplicación de autenticación</translation>
    </message>
    <message>
        <source>The same secret stands below as text.</source>
        <translation>El mismo secreto está abajo como texto.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation>Escriba su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Code, if you have a second factor</source>
        <translation>Código, si tiene un segundo factor</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::StrengthMeter</name>
    <message>
        <source>very weak</source>
        <translation>muy débil</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>media</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Strength of the new password</source>
        <translation>Fortaleza de la contraseña nueva</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and digits.</source>
        <translation>Al menos 12 caracteres, letras y dígitos.</translation>
    </message>
    <message>
        <source>Strength: %1.</source>
        <translation>Fortaleza: %1.</translation>
    </message>
    <message>
        <source>Strength: %1. %2</source>
        <translation>Fortaleza: %1. %2</translation>
    </message>
</context>
</TS>
