<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Produce</source>
        <translation>Producir</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Deliver service</source>
        <translation>Prestar servicio</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Dejar en destino</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Hand back changed</source>
        <translation>Devolver modificado</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Transfer rights</source>
        <translation>Transferir derechos</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>hace un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attach %1</source>
        <translation>Adjuntar %1</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Adjunto: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>The attachments are as they were before.</source>
        <translation>Los adjuntos están como estaban antes.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file is in format %1, this version writes %2</source>
        <translation>el archivo está en el formato %1, esta versión escribe %2</translation>
    </message>
    <message>
        <source>roster of %1: %2</source>
        <translation>nómina de puestos de %1: %2</translation>
    </message>
    <message>
        <source>%1: its stock is not the sum of its movements</source>
        <translation>%1: sus existencias no son la suma de sus movimientos</translation>
    </message>
    <message>
        <source>table %1 differs from what the entries say; run: tallystick-cli rebuild</source>
        <translation>la tabla %1 difiere de lo que dicen los apuntes; ejecutar: tallystick-cli rebuild</translation>
    </message>
    <message>
        <source>%1: the signed checkpoint of log %2 does not fit its entries</source>
        <translation>%1: el punto de control firmado del registro %2 no corresponde a sus apuntes</translation>
    </message>
    <message>
        <source>%1 was changed after it was recorded</source>
        <translation>%1 se modificó después de registrarse</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>log %1 should hold %2 entries and holds %3</source>
        <translation>el registro %1 debería tener %2 apuntes y tiene %3</translation>
    </message>
    <message>
        <source>log %1: the tree over its entries has another root than the one stored</source>
        <translation>registro %1: el árbol de sus apuntes tiene otra raíz que la guardada</translation>
    </message>
    <message>
        <source>a private part of %1 was changed after it was recorded</source>
        <translation>una parte privada de %1 se modificó después de registrarse</translation>
    </message>
    <message>
        <source>the file %1 is no longer what was attached</source>
        <translation>el archivo %1 ya no es lo que se adjuntó</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>said when it came in</source>
        <translation>indicado al entrar</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>según la factura recibida</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>según lo acordado</translation>
    </message>
    <message>
        <source>what went into it</source>
        <translation>lo que se empleó en ello</translation>
    </message>
    <message>
        <source>what it was made of</source>
        <translation>aquello de lo que se hizo</translation>
    </message>
    <message>
        <source>found, at the last known cost</source>
        <translation>encontrado, al último coste conocido</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>sin precio conocido</translation>
    </message>
    <message>
        <source>%1 has no known price and is not in the value.</source>
        <translation>%1 no tiene precio conocido y no está en el valor.</translation>
    </message>
    <message>
        <source>Something that went into it has no price (%1).</source>
        <translation>Algo de lo que se empleó en ello no tiene precio (%1).</translation>
    </message>
    <message>
        <source>%1 went out before it came in, at the last known cost; the next receipt corrects it.</source>
        <translation>%1 salió antes de entrar, al último coste conocido; la próxima entrada lo corrige.</translation>
    </message>
    <message>
        <source>%1 of work without a rate are not in the value.</source>
        <translation>%1 de trabajo sin tarifa no están en el valor.</translation>
    </message>
    <message>
        <source>Prices are in several currencies and are not added up.</source>
        <translation>Los precios están en varias monedas y no se suman.</translation>
    </message>
    <message>
        <source>A further cost could not be spread over its receipts (%1).</source>
        <translation>Un coste adicional no se ha podido repartir entre sus entradas (%1).</translation>
    </message>
    <message>
        <source>Made beside goods in other units, so its share of the cost is not known (%1).</source>
        <translation>Hecho junto con bienes en otras unidades, de modo que no se sabe su parte del coste (%1).</translation>
    </message>
    <message>
        <source>The unit of %1 does not convert; it is left out.</source>
        <translation>La unidad de %1 no se puede convertir; se deja fuera.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Counted %1 by %2</source>
        <translation>Contado %1 por %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>◇ to count</source>
        <translation>◇ por contar</translation>
    </message>
    <message>
        <source>▲ unit cannot be compared</source>
        <translation>▲ la unidad no se puede comparar</translation>
    </message>
    <message>
        <source>▲ posted twice</source>
        <translation>▲ regularizado dos veces</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ regularizado</translation>
    </message>
    <message>
        <source>▲ book changed since</source>
        <translation>▲ el libro ha cambiado después</translation>
    </message>
    <message>
        <source>↻ recounted</source>
        <translation>↻ contado de nuevo</translation>
    </message>
    <message>
        <source>✓ counted</source>
        <translation>✓ contado</translation>
    </message>
    <message>
        <source>– not counted</source>
        <translation>– sin contar</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>What is “%1” counted in?</source>
        <translation>¿En qué se cuenta «%1»?</translation>
    </message>
    <message>
        <source>What is the work “%1” measured in?</source>
        <translation>¿En qué se mide el trabajo «%1»?</translation>
    </message>
    <message>
        <source>Who gives or does “%1”?</source>
        <translation>¿Quién entrega o hace «%1»?</translation>
    </message>
    <message>
        <source>Who gets “%1”?</source>
        <translation>¿Quién recibe «%1»?</translation>
    </message>
    <message>
        <source>Is the job “%1” finished?</source>
        <translation>¿Está terminado el trabajo «%1»?</translation>
    </message>
    <message>
        <source>Is “%1” finished?</source>
        <translation>¿Está terminado «%1»?</translation>
    </message>
    <message>
        <source>What holds for “%1”?</source>
        <translation>¿Qué vale para «%1»?</translation>
    </message>
    <message>
        <source>Yes, it is finished</source>
        <translation>Sí, está terminado</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>No, continúa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>desk “%1”, %2</source>
        <translation>puesto «%1», %2</translation>
    </message>
    <message>
        <source>%1 at the desk “%2”, %3</source>
        <translation>%1 en el puesto «%2», %3</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The book began</source>
        <translation>Comienzo del libro</translation>
    </message>
    <message>
        <source>Desk “%1” may write</source>
        <translation>El puesto «%1» puede escribir</translation>
    </message>
    <message>
        <source>Desk %1 was closed</source>
        <translation>Se cerró el puesto %1</translation>
    </message>
    <message>
        <source>The book&apos;s keys were changed</source>
        <translation>Se cambiaron las claves del libro</translation>
    </message>
    <message>
        <source>A rule of the book was set: %1</source>
        <translation>Se fijó una regla del libro: %1</translation>
    </message>
    <message>
        <source>The keys of %1 were accepted</source>
        <translation>Se aceptaron las claves de %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>co-op or firm</source>
        <translation>cooperativa o empresa</translation>
    </message>
    <message>
        <source>ecological agent</source>
        <translation>agente ecológico</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>clase de artículo</translation>
    </message>
    <message>
        <source>kind of job</source>
        <translation>clase de trabajo</translation>
    </message>
    <message>
        <source>item in stock</source>
        <translation>artículo en existencias</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>orden de trabajo</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>recipe step</source>
        <translation>paso de receta</translation>
    </message>
    <message>
        <source>recipe line</source>
        <translation>línea de receta</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Known by its fingerprint only</source>
        <translation>Solo se conoce su huella</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <translation>No se puede leer con esta versión</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Anula %1</translation>
    </message>
    <message>
        <source>Changes “%1”</source>
        <translation>Cambia «%1»</translation>
    </message>
    <message>
        <source>Settles a difference in “%1”</source>
        <translation>Resuelve una diferencia en «%1»</translation>
    </message>
    <message>
        <source>Withdraws a private part of %1</source>
        <translation>Retira una parte privada de %1</translation>
    </message>
    <message>
        <source>New %1 · %2</source>
        <translation>Alta de %1 · %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Alta: %1</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Alta de %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>on hand and owned</source>
        <translation>en mano y en propiedad</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>en mano</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propiedad</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>alta: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>bundle of agreements</source>
        <translation>conjunto de acuerdos</translation>
    </message>
    <message>
        <source>list of proposals</source>
        <translation>lista de propuestas</translation>
    </message>
    <message>
        <source>exchange in a recipe</source>
        <translation>intercambio en una receta</translation>
    </message>
    <message>
        <source>value equation</source>
        <translation>ecuación de valor</translation>
    </message>
    <message>
        <source>share of a value equation</source>
        <translation>parte de una ecuación de valor</translation>
    </message>
    <message>
        <source>stock count</source>
        <translation>inventario</translation>
    </message>
    <message>
        <source>counted amount</source>
        <translation>cantidad contada</translation>
    </message>
    <message>
        <source>terms of a supplier</source>
        <translation>condiciones de un proveedor</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>Said whose book this is</source>
        <translation>Se dijo de quién es este libro</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not the time of an entry.</source>
        <translation>«%1» no es la hora de un apunte.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” has more than 12 digits before the point.</source>
        <translation>«%1» tiene más de 12 cifras antes de la coma.</translation>
    </message>
    <message>
        <source>The result has more than 12 digits before the point; nothing was changed.</source>
        <translation>El resultado tiene más de 12 cifras antes de la coma; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The result needs more than six decimals; nothing was rounded.</source>
        <translation>El resultado necesita más de seis decimales; no se ha redondeado nada.</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; it was not rounded.</source>
        <translation>«%1» tiene más de seis decimales; no se ha redondeado.</translation>
    </message>
    <message>
        <source>A division by zero was refused.</source>
        <translation>Se ha rechazado una división por cero.</translation>
    </message>
    <message>
        <source>A weight is negative; nothing was split.</source>
        <translation>Un peso es negativo; no se ha repartido nada.</translation>
    </message>
    <message>
        <source>No weight is greater than zero; nothing was split.</source>
        <translation>Ningún peso es mayor que cero; no se ha repartido nada.</translation>
    </message>
    <message>
        <source>%1 cannot be split into steps of %2; nothing was split.</source>
        <translation>%1 no se puede repartir en pasos de %2; no se ha repartido nada.</translation>
    </message>
    <message>
        <source>The data is not in canonical form (T1) and was refused; nothing was read.</source>
        <translation>Los datos no están en forma canónica (T1) y se han rechazado; no se ha leído nada.</translation>
    </message>
    <message>
        <source>A value cannot be written in canonical form (T1); nothing was recorded.</source>
        <translation>Un valor no se puede escribir en forma canónica (T1); no se ha registrado nada.</translation>
    </message>
    <message>
        <source>The converted amount has more than 12 digits before the point.</source>
        <translation>La cantidad convertida tiene más de 12 cifras antes de la coma.</translation>
    </message>
    <message>
        <source>The converted amount needs more than six decimals; it was not rounded.</source>
        <translation>La cantidad convertida necesita más de seis decimales; no se ha redondeado.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: they measure different things.</source>
        <translation>«%1» no se puede convertir en «%2»: miden cosas distintas.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: there is no exact factor.</source>
        <translation>«%1» no se puede convertir en «%2»: no hay un factor exacto.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already; it was kept.</source>
        <translation>Ya existe una unidad «%1»; se ha conservado.</translation>
    </message>
    <message>
        <source>“%2” is not a factor for the unit “%1”: a decimal greater than zero with at most 18 digits is needed. The unit was not added.</source>
        <translation>«%2» no es un factor para la unidad «%1»: hace falta un decimal mayor que cero con un máximo de 18 cifras. No se ha añadido la unidad.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>No existe la unidad «%1».</translation>
    </message>
    <message>
        <source>A book needs a name of one line, at most 200 bytes. No book was made.</source>
        <translation>Un libro necesita un nombre de una línea, de 200 bytes como máximo. No se ha creado ningún libro.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR. No book was made.</source>
        <translation>«%1» no es un código de moneda como EUR. No se ha creado ningún libro.</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>No hay ningún libro en %1.</translation>
    </message>
    <message>
        <source>%1 is older than what this computer has already signed for desk %2 (%3 entries, once %4): a backup was put back. It can be read. To write in it again, open a new desk with: tallystick-cli desk add</source>
        <translation>%1 es más antiguo que lo que este equipo ya ha firmado para el puesto %2 (%3 apuntes, antes %4): se restauró una copia de seguridad. Se puede leer. Para volver a escribir en él, abrir un puesto nuevo con: tallystick-cli desk add</translation>
    </message>
    <message>
        <source>This book has had %1 desks, the most it can. No desk was added.</source>
        <translation>Este libro ha tenido %1 puestos, el máximo posible. No se ha añadido ningún puesto.</translation>
    </message>
    <message>
        <source>There is already a file %1; it was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo %1; se ha dejado como estaba. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>This book has no desk %1.</source>
        <translation>Este libro no tiene el puesto %1.</translation>
    </message>
    <message>
        <source>Desk %1 is closed already.</source>
        <translation>El puesto %1 ya está cerrado.</translation>
    </message>
    <message>
        <source>Desk %1 is the one this file writes as. Close it from another desk.</source>
        <translation>El puesto %1 es con el que escribe este archivo. Cerrarlo desde otro puesto.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Checks: %2.</source>
        <translation>No existe la comprobación «%1». Comprobaciones: %2.</translation>
    </message>
    <message>
        <source>The demo speaks of “%1”, which it never made.</source>
        <translation>La demostración habla de «%1», que nunca creó.</translation>
    </message>
    <message>
        <source>The note of how far this desk has come could not be written to %1. The book itself is saved.</source>
        <translation>La nota de hasta dónde ha llegado este puesto no se ha podido escribir en %1. El libro en sí está guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 no se puede escribir: el archivo o su carpeta es de solo lectura. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is already open for writing in %2 (process %3 on %4). Nothing was changed. Close it there first; reading is possible meanwhile.</source>
        <translation>%1 ya está abierto para escribir en %2 (proceso %3 en %4). No se ha cambiado nada. Cerrarlo primero allí; mientras tanto se puede leer.</translation>
    </message>
    <message>
        <source>The bundle is not a complete BagIt bag: %1. Nothing was taken from it.</source>
        <translation>El paquete no es una bolsa BagIt completa: %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest and its files disagree about %1. Nothing was taken from it.</source>
        <translation>El manifiesto del paquete y sus archivos no concuerdan en %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that is not allowed: “%1”. Nothing was taken from it.</source>
        <translation>El paquete contiene un archivo con un nombre no permitido: «%1». No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>The bundle is larger than the limits in the settings allow: %1. Nothing was taken from it.</source>
        <translation>El paquete es mayor de lo que permiten los límites de los ajustes: %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle lacks %1. Nothing was taken from it.</source>
        <translation>Al paquete le falta %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>%1 in the bundle is not what the bundle&apos;s manifest says: it was changed. Nothing was taken from it.</source>
        <translation>%1 en el paquete no es lo que dice el manifiesto del paquete: se modificó. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>El archivo no se ha podido leer hasta el final.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged. Nothing was taken from it.</source>
        <translation>%1 está dañado en el paquete. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the bundle is broken. Nothing was taken from it.</source>
        <translation>La línea %1 de %2 en el paquete está dañada. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The file is not a bundle as this program writes them: %1. Nothing was taken from it.</source>
        <translation>El archivo no es un paquete como los que escribe este programa: %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written; no file was left behind.</source>
        <translation>El paquete %1 no se ha podido escribir; no ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>The bundle %1 would be larger than 4 GiB; no file was left behind.</source>
        <translation>El paquete %1 superaría los 4 GiB; no ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>The parts of the bundle contradict each other about %1. Nothing was taken from it.</source>
        <translation>Las partes del paquete se contradicen en %1. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>%1 of the bundle is not signed as it must be. Nothing was taken from it.</source>
        <translation>%1 del paquete no está firmado como debe. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was taken from it.</source>
        <translation>El puesto %1 se cerró en el apunte %2; el paquete contiene apuntes posteriores. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The entries of log %1 are not those its desk has signed. Nothing was taken from the bundle.</source>
        <translation>Los apuntes del registro %1 no son los que ha firmado su puesto. No se ha tomado nada del paquete.</translation>
    </message>
    <message>
        <source>The bundle was made for the other desks of “%1” and holds what only they may read. Nothing was taken from it.</source>
        <translation>El paquete se hizo para los otros puestos de «%1» y contiene lo que solo ellos pueden leer. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle of our own book “%1” was made for others and is not complete. Nothing was taken from it; ask the desk for a bundle for our own desks.</source>
        <translation>El paquete de nuestro propio libro «%1» se hizo para otros y no está completo. No se ha tomado nada de él; pedir al puesto un paquete para nuestros propios puestos.</translation>
    </message>
    <message>
        <source>The bundle of “%1” rests on other root keys than those pinned for this peer. Nothing was taken from it; ask them by telephone.</source>
        <translation>El paquete de «%1» se apoya en otras claves raíz que las fijadas para esta asociada. No se ha tomado nada de él; preguntarles por teléfono.</translation>
    </message>
    <message>
        <source>Desk %1 of “%2” has told more of its book before than in this bundle, made on %3. Nothing was taken from it.</source>
        <translation>El puesto %1 de «%2» ya había comunicado más de su libro que lo que hay en este paquete, hecho el %3. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle begins at entry %2 of log %1 and this book holds only %3. Nothing was taken from it; ask for a full bundle.</source>
        <translation>El paquete empieza en el apunte %2 del registro %1 y este libro solo tiene %3. No se ha tomado nada de él; pedir un paquete completo.</translation>
    </message>
    <message>
        <source>The bundle holds %1 entries that this desk has written and this file lacks: it looks like a restored backup. Nothing was taken from it; open a new desk before you go on.</source>
        <translation>El paquete contiene %1 apuntes que escribió este puesto y que faltan en este archivo: parece una copia de seguridad restaurada. No se ha tomado nada de él; abrir un puesto nuevo antes de continuar.</translation>
    </message>
    <message>
        <source>Log %1 of “%2” tells another history than the one we hold. Nothing was taken from the bundle; the proof was kept.</source>
        <translation>El registro %1 de «%2» cuenta otra historia que la que tenemos. No se ha tomado nada del paquete; se ha conservado la prueba.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of contents (bundle.json) cannot be read. Nothing was taken from it.</source>
        <translation>El índice del paquete (bundle.json) no se puede leer. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The bundle needs a version of this program that reads %1. It was left as it is.</source>
        <translation>El paquete necesita una versión de este programa que lea %1. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The key “%1” is not the key of this desk. Nothing was signed.</source>
        <translation>La clave «%1» no es la clave de este puesto. No se ha firmado nada.</translation>
    </message>
    <message>
        <source>The hashes of a tree do not fit its size.</source>
        <translation>Los resúmenes de un árbol no corresponden a su tamaño.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle says something that cannot be: %2. Nothing was taken from it.</source>
        <translation>El apunte %1 del paquete dice algo imposible: %2. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>A proof of two histories cannot be read; it was not kept.</source>
        <translation>Una prueba de dos historias no se puede leer; no se ha conservado.</translation>
    </message>
    <message>
        <source>A proof of two histories does not prove it; it was not kept.</source>
        <translation>Una prueba de dos historias no lo demuestra; no se ha conservado.</translation>
    </message>
    <message>
        <source>this is not well-formed JSON</source>
        <translation>esto no es JSON bien formado</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>el documento termina antes de tiempo</translation>
    </message>
    <message>
        <source>a member name stands twice in one object</source>
        <translation>un nombre de campo aparece dos veces en un mismo objeto</translation>
    </message>
    <message>
        <source>the document is neither an object nor an array</source>
        <translation>el documento no es ni un objeto ni una lista</translation>
    </message>
    <message>
        <source>The document is larger than 4 GB; nothing was recorded.</source>
        <translation>El documento supera los 4 GB; no se ha registrado nada.</translation>
    </message>
    <message>
        <source>The document cannot be read in line %1 (byte %2): %3. Nothing was recorded.</source>
        <translation>El documento no se puede leer en la línea %1 (byte %2): %3. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” is no action of ValueFlows.</source>
        <translation>«%1» no es una acción de ValueFlows.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>El documento no se ha podido escribir.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Try event, process, commitment or agent.</source>
        <translation>No existe la clase de ficha «%1». Probar con event, process, commitment o agent.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Cancelado; no se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2 Nothing of the document was recorded.</source>
        <translation>Se ha rechazado «%1»: %2 No se ha registrado nada del documento.</translation>
    </message>
    <message>
        <source>The id “%1” stands for too many different records. Nothing was recorded.</source>
        <translation>El id «%1» designa demasiadas fichas distintas. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” is not an amount this program can keep exactly (%2).</source>
        <translation>«%1» no es una cantidad que este programa pueda guardar con exactitud (%2).</translation>
    </message>
    <message>
        <source>A quantity has no amount.</source>
        <translation>Una cantidad no tiene valor numérico.</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>los valores están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8 or holds a broken escape</source>
        <translation>un texto no es UTF-8 válido o contiene una secuencia de escape incorrecta</translation>
    </message>
    <message>
        <source>The bundle&apos;s head cannot be read. Nothing was taken from it.</source>
        <translation>La cabecera del paquete no se puede leer. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not one this log can hold. Nothing was taken from it.</source>
        <translation>El apunte %1 del paquete no es de los que este registro puede contener. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Nobody here can vouch for log %1, so no bundle was written. Bring in a bundle of the desk that holds its key first.</source>
        <translation>Nadie aquí puede dar fe del registro %1, así que no se ha escrito ningún paquete. Recibir antes un paquete del puesto que tiene su clave.</translation>
    </message>
    <message>
        <source>A private part in the bundle cannot be read. Nothing was taken from it.</source>
        <translation>Una parte privada del paquete no se puede leer. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>This book knows no peer “%1”.</source>
        <translation>Este libro no conoce ninguna asociada «%1».</translation>
    </message>
    <message>
        <source>This is not a checkpoint this program can read; nothing was taken from it.</source>
        <translation>Esto no es un punto de control que este programa pueda leer; no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Entry %1 is not written as entries are. It was not taken in.</source>
        <translation>El apunte %1 no está escrito como se escriben los apuntes. No se ha incorporado.</translation>
    </message>
    <message>
        <source>Entry %1 is longer than an entry of its kind may be. It was not taken in.</source>
        <translation>El apunte %1 es más largo de lo que puede ser un apunte de su clase. No se ha incorporado.</translation>
    </message>
    <message>
        <source>Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it.</source>
        <translation>El apunte %1 está escrito en el formato %2, que esta versión no conoce. Actualizar Tallystick para leerlo.</translation>
    </message>
    <message>
        <source>An entry found at %1 says it belongs elsewhere. It was not taken in.</source>
        <translation>Un apunte encontrado en %1 dice que pertenece a otro sitio. No se ha incorporado.</translation>
    </message>
    <message>
        <source>The note a book begins with cannot be read; nothing was taken from it.</source>
        <translation>La nota con que empieza un libro no se puede leer; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>A book needs a name of one line and at most 200 bytes; “%1” is not one. Nothing was created.</source>
        <translation>Un libro necesita un nombre de una línea y de 200 bytes como máximo; «%1» no lo es. No se ha creado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capital letters. Nothing was created.</source>
        <translation>«%1» no es un código de moneda de tres mayúsculas. No se ha creado nada.</translation>
    </message>
    <message>
        <source>This book was begun by a newer version of the program: it needs %1.</source>
        <translation>Este libro lo comenzó una versión más reciente del programa: necesita %1.</translation>
    </message>
    <message>
        <source>This book already knows %1 others, the most it can. Nothing was added.</source>
        <translation>Este libro ya conoce otros %1, el máximo posible. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>This is too long for one entry (%1 of at most %2 bytes). Nothing was recorded; shorten its notes or split it.</source>
        <translation>Esto es demasiado largo para un solo apunte (%1 de %2 bytes como máximo). No se ha registrado nada; acortar las notas o dividirlo.</translation>
    </message>
    <message>
        <source>“%1” is no entry of this book that could be changed or taken back. Nothing was recorded.</source>
        <translation>«%1» no es un apunte de este libro que se pueda cambiar o anular. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>The log %1 is full. Nothing was recorded; open a new desk.</source>
        <translation>El registro %1 está lleno. No se ha registrado nada; abrir un puesto nuevo.</translation>
    </message>
    <message>
        <source>This book holds no entry %1.</source>
        <translation>Este libro no tiene el apunte %1.</translation>
    </message>
    <message>
        <source>Of entry %1 this book holds only the fingerprint.</source>
        <translation>Del apunte %1 este libro solo tiene la huella.</translation>
    </message>
    <message>
        <source>%1 holds no book.</source>
        <translation>%1 no contiene ningún libro.</translation>
    </message>
    <message>
        <source>The system keyring shows no entry “%1”. It may still be locked: unlock it and try again. Nothing was changed.</source>
        <translation>El depósito de claves del sistema no muestra la entrada «%1». Quizá siga bloqueado: desbloquearlo y volver a intentarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it and try again. Nothing was changed.</source>
        <translation>El depósito de claves del sistema está bloqueado: desbloquearlo y volver a intentarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used. A key file can be used instead. Nothing was changed.</source>
        <translation>El depósito de claves del sistema no se puede usar. En su lugar se puede usar un archivo de claves. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The entry “%1” of the system keyring is damaged. It was left as it is.</source>
        <translation>La entrada «%1» del depósito de claves del sistema está dañada. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The system keyring already keeps another key as “%1”. It was left as it is.</source>
        <translation>El depósito de claves del sistema ya guarda otra clave como «%1». Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the key file %2. Nothing was changed.</source>
        <translation>No hay ninguna entrada «%1» en el archivo de claves %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. It was left as it is.</source>
        <translation>El archivo de claves %1 no se puede leer. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. It was left as it is.</source>
        <translation>El archivo de claves %1 está dañado. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written. What it held before is kept.</source>
        <translation>El archivo de claves %1 no se puede escribir. Se conserva lo que contenía antes.</translation>
    </message>
    <message>
        <source>Other users may open the key file %1. Allow only its owner to read and write it (mode 600), then try again.</source>
        <translation>Otros usuarios pueden abrir el archivo de claves %1. Permitir que solo su propietario lo lea y escriba (modo 600) y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>El archivo de claves %1 lo escribió una versión más reciente de este programa. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The key file %1 already keeps another key as “%2”. It was left as it is.</source>
        <translation>El archivo de claves %1 ya guarda otra clave como «%2». Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase. Nothing was changed.</source>
        <translation>El archivo de claves %1 necesita su frase de contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The proof does not show that this entry is in the log; nothing was taken from it.</source>
        <translation>La prueba no demuestra que este apunte esté en el registro; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The proof does not show that the log only grew since it was last seen; nothing was taken from it.</source>
        <translation>La prueba no demuestra que el registro solo haya crecido desde la última vez que se vio; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The stored state of a log of %1 entries is damaged; the entries themselves are kept.</source>
        <translation>El estado guardado de un registro de %1 apuntes está dañado; los apuntes en sí se conservan.</translation>
    </message>
    <message>
        <source>This is not a signed note this program can read; nothing was taken from it.</source>
        <translation>Esto no es una nota firmada que este programa pueda leer; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text: one of them was changed. Nothing was taken from it.</source>
        <translation>La firma de %1 no corresponde al texto: se modificó uno de los dos. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The note is not signed by %1. Nothing was taken from it.</source>
        <translation>La nota no está firmada por %1. No se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The tables of %1 were made by another version. Open the book once for writing to remake them.</source>
        <translation>Las tablas de %1 las hizo otra versión. Abrir el libro una vez para escribir y se volverán a hacer.</translation>
    </message>
    <message>
        <source>Desk %1 was closed; what it writes does not count. Nothing was recorded; open a new desk.</source>
        <translation>El puesto %1 se cerró; lo que escribe no cuenta. No se ha registrado nada; abrir un puesto nuevo.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was recorded.</source>
        <translation>%1 está abierto solo para leer. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Another act is being recorded. Nothing was recorded; wait until it is done.</source>
        <translation>Se está registrando otra operación. No se ha registrado nada; esperar a que termine.</translation>
    </message>
    <message>
        <source>This act has ended. Nothing was recorded.</source>
        <translation>Esta operación ha terminado. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Entry %1 did not reach the disk as it was written. Nothing was recorded; check the medium.</source>
        <translation>El apunte %1 no llegó al disco tal como se escribió. No se ha registrado nada; comprobar el soporte.</translation>
    </message>
    <message>
        <source>This book holds no record %1.</source>
        <translation>Este libro no tiene la ficha %1.</translation>
    </message>
    <message>
        <source>“%1” is no class this program records.</source>
        <translation>«%1» no es una clase que este programa registre.</translation>
    </message>
    <message>
        <source>A %1 has no member “%2”.</source>
        <translation>La clase %1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>A %1 has one “%2” only.</source>
        <translation>La clase %1 solo tiene un «%2».</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation>«%2» en «%1» no es una fecha. Escribir 2026-03-01 o 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an amount.</source>
        <translation>«%2» en «%1» no es una cantidad.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no unit this program knows.</source>
        <translation>«%2» en «%1» no es una unidad que este programa conozca.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>«%1» debe ser texto.</translation>
    </message>
    <message>
        <source>“%1” needs an amount such as 2.5 and a unit.</source>
        <translation>«%1» necesita una cantidad como 2.5 y una unidad.</translation>
    </message>
    <message>
        <source>“%1” is %2 of what? Give a unit.</source>
        <translation>«%1»: ¿%2 de qué? Indicar una unidad.</translation>
    </message>
    <message>
        <source>“%1” must hold a %2, not a %3.</source>
        <translation>«%1» debe contener algo de la clase %2, no de la clase %3.</translation>
    </message>
    <message>
        <source>“%1” points at “%2”, which this book does not hold.</source>
        <translation>«%1» remite a «%2», que este libro no tiene.</translation>
    </message>
    <message>
        <source>“%1” must point at a %2; %3 is a %4.</source>
        <translation>«%1» debe remitir a algo de la clase %2; %3 es de la clase %4.</translation>
    </message>
    <message>
        <source>%1 is a record of %2; only they can change it. Nothing was changed.</source>
        <translation>%1 es una ficha de %2; solo se puede cambiar desde allí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” of a record stays as it was recorded.</source>
        <translation>«%1» de una ficha queda como se registró.</translation>
    </message>
    <message>
        <source>Entry r0/%1 of the roster breaks its rules; nothing was taken from it.</source>
        <translation>El apunte r0/%1 de la nómina de puestos incumple sus reglas; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The roster holds an entry of a newer version of the program: %1.</source>
        <translation>La nómina de puestos contiene un apunte de una versión más reciente del programa: %1.</translation>
    </message>
    <message>
        <source>The roster begins with the genesis of another book than %1; nothing was taken from it.</source>
        <translation>La nómina de puestos empieza con el apunte inicial de un libro distinto de %1; no se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>The roster of book %1 is not the one that its checkpoint speaks of.</source>
        <translation>La nómina de puestos del libro %1 no es la que menciona su punto de control.</translation>
    </message>
    <message>
        <source>The roster of book %1 needs %2 root signatures and has %3.</source>
        <translation>La nómina de puestos del libro %1 necesita %2 firmas raíz y tiene %3.</translation>
    </message>
    <message>
        <source>There is not enough memory (%1 MiB) to open the key file. It was left as it is.</source>
        <translation>No hay memoria suficiente (%1 MiB) para abrir el archivo de claves. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key “%1”. Nothing was changed.</source>
        <translation>La frase de contraseña no abre la clave «%1». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key file names another key “%1” than the one sealed there. It was left as it is.</source>
        <translation>El archivo de claves llama «%1» a una clave distinta de la que está sellada en él. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The stored key of %1 is damaged and cannot sign; it was left as it is.</source>
        <translation>La clave guardada de %1 está dañada y no puede firmar; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“%1” is not a public key this program can use.</source>
        <translation>«%1» no es una clave pública que este programa pueda usar.</translation>
    </message>
    <message>
        <source>A plan needs a quantity greater than zero; nothing was planned.</source>
        <translation>Un plan necesita una cantidad mayor que cero; no se ha planificado nada.</translation>
    </message>
    <message>
        <source>A plan needs either the day it is due or the day it may begin.</source>
        <translation>Un plan necesita o bien el día en que vence o bien el día en que puede empezar.</translation>
    </message>
    <message>
        <source>There is no item “%1” to plan.</source>
        <translation>No hay ningún artículo «%1» que planificar.</translation>
    </message>
    <message>
        <source>The plan would reach beyond the years 1 to 9999; nothing was planned.</source>
        <translation>El plan se saldría de los años 1 a 9999; no se ha planificado nada.</translation>
    </message>
    <message>
        <source>A recipe asks for less than nothing of “%1”; nothing was planned.</source>
        <translation>Una receta pide menos que nada de «%1»; no se ha planificado nada.</translation>
    </message>
    <message>
        <source>The recipe for “%1” does not say how much it makes; nothing was planned.</source>
        <translation>La receta de «%1» no dice cuánto produce; no se ha planificado nada.</translation>
    </message>
    <message>
        <source>The time “%1” takes cannot be counted in days; nothing was planned.</source>
        <translation>El tiempo que requiere «%1» no se puede contar en días; no se ha planificado nada.</translation>
    </message>
    <message>
        <source>Stock of “%1” in “%2” was left out: the plan counts in “%3”.</source>
        <translation>Se han omitido las existencias de «%1» en «%2»: el plan cuenta en «%3».</translation>
    </message>
    <message>
        <source>“%1” needs itself: it was planned once, and what its own making needs of it was left as an input.</source>
        <translation>«%1» se necesita a sí mismo: se planificó una vez, y lo que su propia producción necesita de él se dejó como entrada.</translation>
    </message>
    <message>
        <source>Several recipes make “%1”; the step “%2” was planned with.</source>
        <translation>Varias recetas producen «%1»; se ha planificado con el paso «%2».</translation>
    </message>
    <message>
        <source>%1 was taken back; there is nothing left to correct.</source>
        <translation>%1 se anuló; ya no queda nada que corregir.</translation>
    </message>
    <message>
        <source>%1 is itself a correction. Correct %2, the entry it corrects.</source>
        <translation>%1 es a su vez una corrección. Corregir %2, el apunte que corrige.</translation>
    </message>
    <message>
        <source>%1 is “%2”; its correction must be the same.</source>
        <translation>%1 es «%2»; su corrección debe ser lo mismo.</translation>
    </message>
    <message>
        <source>A correction of %1 must name the same stock records.</source>
        <translation>Una corrección de %1 debe nombrar las mismas fichas de existencias.</translation>
    </message>
    <message>
        <source>A correction of %1 must belong to the same process.</source>
        <translation>Una corrección de %1 debe pertenecer al mismo proceso.</translation>
    </message>
    <message>
        <source>A correction of %1 must be between the same agents. Correct it to zero, and enter the right event.</source>
        <translation>Una corrección de %1 debe ser entre los mismos agentes. Corregirlo a cero y registrar el hecho correcto.</translation>
    </message>
    <message>
        <source>Say by how much %1 is corrected.</source>
        <translation>Indicar en cuánto se corrige %1.</translation>
    </message>
    <message>
        <source>With this correction %1 would come to %2 %3, less than nothing.</source>
        <translation>Con esta corrección %1 quedaría en %2 %3, menos que nada.</translation>
    </message>
    <message>
        <source>%1 has no such quantity to correct.</source>
        <translation>%1 no tiene una cantidad así que corregir.</translation>
    </message>
    <message>
        <source>There is no single stock record of the provider with “%1”. Name the record itself.</source>
        <translation>No hay una única ficha de existencias del proveedor con «%1». Nombrar la ficha misma.</translation>
    </message>
    <message>
        <source>The receiver has several stock records with “%1”. Name the record itself.</source>
        <translation>El receptor tiene varias fichas de existencias con «%1». Nombrar la ficha misma.</translation>
    </message>
    <message>
        <source>“%1” concerns no stock record; leave it out.</source>
        <translation>«%1» no afecta a ninguna ficha de existencias; omitirla.</translation>
    </message>
    <message>
        <source>“%1” needs a stock record that exists; it cannot create one.</source>
        <translation>«%1» necesita una ficha de existencias que ya exista; no puede crearla.</translation>
    </message>
    <message>
        <source>“%1” gives to no second stock record; leave it out.</source>
        <translation>«%1» no da a una segunda ficha de existencias; omitirla.</translation>
    </message>
    <message>
        <source>“%1” changes stock; say how much.</source>
        <translation>«%1» cambia las existencias; indicar cuánto.</translation>
    </message>
    <message>
        <source>%1 of what? A quantity needs a unit.</source>
        <translation>¿%1 de qué? Una cantidad necesita una unidad.</translation>
    </message>
    <message>
        <source>%1 is negative. Only a correction that names the event it corrects may be.</source>
        <translation>%1 es negativo. Solo puede serlo una corrección que nombre el hecho que corrige.</translation>
    </message>
    <message>
        <source>“%1” has the serial number %2, so there is exactly one of it; %3 does not fit.</source>
        <translation>«%1» tiene el número de serie %2, así que hay exactamente uno; %3 no cuadra.</translation>
    </message>
    <message>
        <source>“%1” would go down to %2, and its specification allows nothing below zero.</source>
        <translation>«%1» bajaría a %2, y su clase de artículo no permite nada bajo cero.</translation>
    </message>
    <message>
        <source>“%1” goes down to %2. Count it, or look for an entry that is missing.</source>
        <translation>«%1» baja a %2. Contarlo, o buscar un apunte que falte.</translation>
    </message>
    <message>
        <source>%1 of “%2” went into the process and %3 came back.</source>
        <translation>Entraron %1 de «%2» en el proceso y volvieron %3.</translation>
    </message>
    <message>
        <source>%1 would settle more than the %2 that is still open of the claim.</source>
        <translation>%1 liquidaría más que los %2 que siguen abiertos del crédito.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that was still to come.</source>
        <translation>%1 es más que los %2 que aún estaban por llegar.</translation>
    </message>
    <message>
        <source>%1 was taken back before. Nothing was changed.</source>
        <translation>%1 ya se había anulado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is no record or change of this book that could be taken back.</source>
        <translation>%1 no es una ficha ni un cambio de este libro que se pueda anular.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Take that back first; nothing was changed.</source>
        <translation>%2 usa %1. Anular eso primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” points at %2, which was taken back.</source>
        <translation>«%1» remite a %2, que se anuló.</translation>
    </message>
    <message>
        <source>%1 is no stock record, event or process, so nothing flows to or from it.</source>
        <translation>%1 no es una ficha de existencias, un hecho ni un proceso, así que nada fluye hacia ni desde ahí.</translation>
    </message>
    <message>
        <source>The disk holding %1 is full. Nothing of this act was saved; what was saved before is intact. Free some space and try again.</source>
        <translation>El disco que contiene %1 está lleno. No se ha guardado nada de esta operación; lo guardado antes está intacto. Liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>You have no permission to open %1.</source>
        <translation>Falta permiso para abrir %1.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo %1. No se ha cambiado nada; volver a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the last backup, or fetch the entries back from a peer.</source>
        <translation>%1 está dañado. No se ha cambiado nada. Restaurar la última copia de seguridad o recuperar los apuntes de una asociada.</translation>
    </message>
    <message>
        <source>%1 is not a Tallystick book.</source>
        <translation>%1 no es un libro de Tallystick.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The medium holding %1 failed while reading or writing. Nothing of this act was saved.</source>
        <translation>El soporte que contiene %1 falló al leer o escribir. No se ha guardado nada de esta operación.</translation>
    </message>
    <message>
        <source>The book %1 could not be read or written. Nothing was changed.</source>
        <translation>El libro %1 no se ha podido leer o escribir. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The program is damaged: its table definition %1 is missing.</source>
        <translation>El programa está dañado: falta su definición de tabla %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tallystick (format %2, this version knows %3). It can be read, not changed.</source>
        <translation>%1 lo escribió una versión más reciente de Tallystick (formato %2, esta versión conoce %3). Se puede leer, no cambiar.</translation>
    </message>
    <message>
        <source>“%1” is not an amount or a sum.</source>
        <translation>«%1» no es una cantidad ni un importe.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is not in the book yet. Choose “Add” to put it there.</source>
        <translation>«%1» todavía no está en el libro. Elegir «Añadir» para ponerlo en él.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; nothing was imported.</source>
        <translation>El archivo %1 no se puede abrir; no se ha importado nada.</translation>
    </message>
    <message>
        <source>Nothing can be recorded now. %1</source>
        <translation>Ahora no se puede registrar nada. %1</translation>
    </message>
    <message>
        <source>The demo could not be written to %1; your own books are untouched.</source>
        <translation>La demostración no se ha podido escribir en %1; los libros propios siguen intactos.</translation>
    </message>
    <message>
        <source>“%1” is no audience. Say pub, peer or own. No bundle was written.</source>
        <translation>«%1» no es un destinatario. Indicar pub, peer u own. No se ha escrito ningún paquete.</translation>
    </message>
    <message>
        <source>%1 does not hold together (%2 findings). Nothing was changed.</source>
        <translation>%1 no es coherente (%2 hallazgos). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is no desk name such as d2.</source>
        <translation>«%1» no es un nombre de puesto como d2.</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with desks. Say list, add or close.</source>
        <translation>«%1» no es algo que se haga con los puestos. Indicar list, add o close.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file of that name is left as it was.</source>
        <translation>%1 no se ha podido escribir. Si había un archivo con ese nombre, queda como estaba.</translation>
    </message>
    <message>
        <source>This version cannot export the format “%1”. It writes: jsonld.</source>
        <translation>Esta versión no puede exportar el formato «%1». Escribe: jsonld.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was recorded.</source>
        <translation>%1 no se puede leer. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>%1 is a bundle. Take it in with: tallystick-cli receive</source>
        <translation>%1 es un paquete. Recibirlo con: tallystick-cli receive</translation>
    </message>
    <message>
        <source>This version cannot import the format “%1”. It reads: jsonld. Nothing was recorded.</source>
        <translation>Esta versión no puede importar el formato «%1». Lee: jsonld. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>A book needs a name: --name NAME. No book was made.</source>
        <translation>Un libro necesita un nombre: --name NAME. No se ha creado ningún libro.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-04-30.</source>
        <translation>«%1» no es una fecha como 2026-04-30.</translation>
    </message>
    <message>
        <source>A plan needs --item, --quantity and either --due or --from.</source>
        <translation>Un plan necesita --item, --quantity y o bien --due o bien --from.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, a book not met before. Nothing was taken in.</source>
        <translation>%1 viene de «%2», un libro desconocido hasta ahora. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder %1: it cannot be made or written. The book and earlier backups are as they were.</source>
        <translation>No se ha podido escribir ninguna copia de seguridad en la carpeta %1: no se puede crear o escribir. El libro y las copias de seguridad anteriores están como estaban.</translation>
    </message>
    <message>
        <source>The copy at %1 did not read back as it should and was removed. The original is as it was; try another medium.</source>
        <translation>La copia en %1 no se leyó como debía y se ha eliminado. El original está como estaba; probar con otro soporte.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself; nothing was restored from it. Choose an older one.</source>
        <translation>La propia copia de seguridad %1 está dañada; no se ha restaurado nada de ella. Elegir una más antigua.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1: the folder is full or cannot be written. The backup itself is as it was.</source>
        <translation>La copia de seguridad no se ha podido copiar en %1: la carpeta está llena o no se puede escribir. La copia de seguridad en sí está como estaba.</translation>
    </message>
    <message>
        <source>The person who records needs a name. No book was made.</source>
        <translation>La persona que registra necesita un nombre. No se ha creado ningún libro.</translation>
    </message>
    <message>
        <source>This book holds no agent %1. Nothing was changed.</source>
        <translation>Este libro no tiene el agente %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another book is called “%1” already. The name was kept.</source>
        <translation>Otro libro ya se llama «%1». Se ha conservado el nombre.</translation>
    </message>
    <message>
        <source>A peer needs a name. The old one was kept.</source>
        <translation>Una asociada necesita un nombre. Se ha conservado el anterior.</translation>
    </message>
    <message>
        <source>There is nothing to decide about “%1” of %2: the desks agree. Nothing was recorded.</source>
        <translation>No hay nada que decidir sobre «%1» de %2: los puestos coinciden. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing is left of it.</source>
        <translation>«%1» no se ha podido escribir. No ha quedado nada de ello.</translation>
    </message>
    <message>
        <source>“%1” is no number of backups to keep. None was made or removed.</source>
        <translation>«%1» no es un número de copias de seguridad que conservar. No se ha hecho ni eliminado ninguna.</translation>
    </message>
    <message>
        <source>The folder %1 is not there and could not be made. No bundle was written; give another with -o.</source>
        <translation>La carpeta %1 no existe y no se ha podido crear. No se ha escrito ningún paquete; indicar otra con -o.</translation>
    </message>
    <message>
        <source>The entry %1 is not one between which there is to decide about %2. Nothing was recorded; see the list without ID.</source>
        <translation>El apunte %1 no es uno de aquellos entre los que hay que decidir sobre %2. No se ha registrado nada; ver la lista sin ID.</translation>
    </message>
    <message>
        <source>Some amounts have a decimal comma and others a decimal point. Nothing was recorded; write them alike.</source>
        <translation>Unas cantidades llevan coma decimal y otras punto decimal. No se ha registrado nada; escribirlas todas igual.</translation>
    </message>
    <message>
        <source>Amounts like 1,234 can be read in two ways. Nothing was recorded; say in the profile whether the decimal sign is a comma or a point.</source>
        <translation>Cantidades como 1,234 se pueden leer de dos maneras. No se ha registrado nada; indicar en el perfil si el signo decimal es una coma o un punto.</translation>
    </message>
    <message>
        <source>Dates are written in different orders. Nothing was recorded; write them alike.</source>
        <translation>Las fechas están escritas en órdenes distintos. No se ha registrado nada; escribirlas todas igual.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2026 can be read in two ways. Nothing was recorded; say in the profile whether the day or the month comes first.</source>
        <translation>Fechas como 3/4/2026 se pueden leer de dos maneras. No se ha registrado nada; indicar en el perfil si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the titles are %2.</source>
        <translation>La línea tiene %1 celdas, los títulos son %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” (for %2). The file has: %3. Nothing was recorded.</source>
        <translation>No hay ninguna columna «%1» (para %2). El archivo tiene: %3. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>This book does not say yet which co-op it is the book of, so the stock would be nobody&apos;s. Choose it in the settings. Nothing was recorded.</source>
        <translation>Este libro no dice todavía de qué cooperativa es, de modo que las existencias no serían de nadie. Elegirla en los ajustes. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which is not taken in.</source>
        <translation>«%1» empieza como una fórmula, y no se incorpora.</translation>
    </message>
    <message>
        <source>The cell “%1” is empty.</source>
        <translation>La celda «%1» está vacía.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>«%1» no es una unidad.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es una cantidad.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>«%1» ya está en la línea %2.</translation>
    </message>
    <message>
        <source>Several items are called “%1”; give the code.</source>
        <translation>Varios artículos se llaman «%1»; indicar el código.</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>No hay ningún artículo «%1».</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Aquí nada se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” is no amount above zero.</source>
        <translation>«%1» no es una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>Neither the line nor the item “%1” names a unit.</source>
        <translation>Ni la línea ni el artículo «%1» indican una unidad.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>“%1” is none of receive, deliver, make, use, raise, lower.</source>
        <translation>«%1» no es ninguno de estos: receive, deliver, make, use, raise, lower.</translation>
    </message>
    <message>
        <source>There is no stock of “%1” to take from.</source>
        <translation>No hay existencias de «%1» de las que tomar.</translation>
    </message>
    <message>
        <source>The profile cannot be understood at “%1”. Nothing was recorded.</source>
        <translation>El perfil no se entiende en «%1». No se ha registrado nada.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: neither a file nor kept in this book.</source>
        <translation>No hay ningún perfil «%1»: ni un archivo ni guardado en este libro.</translation>
    </message>
    <message>
        <source>The quote that begins on line %1 never ends. Nothing was recorded.</source>
        <translation>Las comillas que se abren en la línea %1 no se cierran nunca. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>What stands between the cells cannot be told: no sign of , ; | or tab parts every line alike. Nothing was recorded.</source>
        <translation>No se puede saber qué separa las celdas: ninguno de los signos , ; | o tabulador divide por igual todas las líneas. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Nothing was recorded.</source>
        <translation>Dos columnas se llaman «%1». No se ha registrado nada.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was recorded.</source>
        <translation>El archivo está vacío. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>%1 is neither goods in stock nor a lot of such, so it has no passport.</source>
        <translation>%1 no es un bien en existencias ni un lote de uno, de modo que no tiene pasaporte.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a label.</source>
        <translation>«%1» no es el código de una etiqueta.</translation>
    </message>
    <message>
        <source>No book here has the record of the label %1. It is another co-op&apos;s, or a digit is wrong.</source>
        <translation>Ningún libro de aquí tiene la ficha de la etiqueta %1. Es de otra cooperativa, o hay una cifra equivocada.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>No hay ningún informe «%1».</translation>
    </message>
    <message>
        <source>No costs are kept in this book, so there is nothing to value its stock by.</source>
        <translation>En este libro no se llevan costes, de modo que no hay con qué valorar sus existencias.</translation>
    </message>
    <message>
        <source>The first day %1 lies after the last day %2.</source>
        <translation>El primer día %1 es posterior al último día %2.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 rows; this table has %1. Save it as CSV.</source>
        <translation>Un libro de cálculo admite 1.048.575 filas; esta tabla tiene %1. Guardarla como CSV.</translation>
    </message>
    <message>
        <source>Lot “%1” has no certificate with a quantity to give out from.</source>
        <translation>El lote «%1» no tiene ningún certificado con una cantidad de la que entregar.</translation>
    </message>
    <message>
        <source>The certificate of lot “%1” ended on %2.</source>
        <translation>El certificado del lote «%1» terminó el %2.</translation>
    </message>
    <message>
        <source>Lot “%1” is certified for %2. At a yield of %3 that covers %4, of which %5 is given out already: %6 more is not covered.</source>
        <translation>El lote «%1» está certificado para %2. Con un rendimiento de %3 eso cubre %4, de lo que ya se ha entregado %5: %6 más no queda cubierto.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as a code for scanners.</source>
        <translation>«%1» no se puede escribir como código para lectores.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Write 12.50.</source>
        <translation>«%1» no es un importe de dinero. Escribir 12.50.</translation>
    </message>
    <message>
        <source>A cost of %1 is below zero. Only a correction that names the event it corrects may be.</source>
        <translation>Un coste de %1 es menor que cero. Solo puede serlo una corrección que indique el hecho que corrige.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR.</source>
        <translation>«%1» no es un código de moneda como EUR.</translation>
    </message>
    <message>
        <source>A cost can only be added to an event of this book; “%1” is none.</source>
        <translation>Un coste solo se puede añadir a un hecho de este libro; «%1» no lo es.</translation>
    </message>
    <message>
        <source>A cost that is added to receipts needs an amount.</source>
        <translation>Un coste que se añade a entradas necesita un importe.</translation>
    </message>
    <message>
        <source>A cost is spread by value, weight or quantity, not by “%1”.</source>
        <translation>Un coste se reparte por valor, peso o cantidad, no por «%1».</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A count needs a name. Nothing was recorded.</source>
        <translation>Un inventario necesita un nombre. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing in stock fits, so there is nothing to count. Nothing was recorded.</source>
        <translation>Nada de las existencias corresponde, de modo que no hay nada que contar. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>%1 is no count of this book. Nothing was recorded.</source>
        <translation>%1 no es un inventario de este libro. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” was posted and is closed. Plan a new count to count again; nothing was recorded.</source>
        <translation>«%1» ya se regularizó y está cerrado. Planificar otro inventario para volver a contar; no se ha registrado nada.</translation>
    </message>
    <message>
        <source>%1 is no item in stock. Nothing was recorded.</source>
        <translation>%1 no es un artículo en existencias. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nobody can count less than nothing: %1. Nothing was recorded.</source>
        <translation>Nadie puede contar menos que nada: %1. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Say why the book and the shelves may differ. Nothing was recorded.</source>
        <translation>Indicar por qué pueden diferir el libro y los estantes. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing was counted in “%1” yet. Nothing was recorded.</source>
        <translation>En «%1» no se ha contado nada todavía. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” was posted before. Nothing was recorded.</source>
        <translation>«%1» ya se había regularizado. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>There is no label template “%1”. There are: %2.</source>
        <translation>No hay ninguna plantilla de etiqueta «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”. There are: %2.</source>
        <translation>No hay ninguna hoja de etiquetas «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in stock.</source>
        <translation>No hay «%1» en existencias.</translation>
    </message>
    <message>
        <source>“%1” can mean %2 items in stock. Say which, by lot, serial number or id.</source>
        <translation>«%1» puede designar %2 artículos en existencias. Indicar cuál, por lote, número de serie o id.</translation>
    </message>
    <message>
        <source>“%1” is no place, or several.</source>
        <translation>«%1» no es un lugar, o son varios.</translation>
    </message>
    <message>
        <source>“%1” is nobody this book knows, or several.</source>
        <translation>«%1» no es nadie que este libro conozca, o son varios.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows.</source>
        <translation>«%1» no es una unidad que este programa conozca.</translation>
    </message>
    <message>
        <source>“%1” is no other item in stock.</source>
        <translation>«%1» no es otro artículo en existencias.</translation>
    </message>
    <message>
        <source>By how much? Write +2 or −2.</source>
        <translation>¿En cuánto? Escribir +2 o −2.</translation>
    </message>
    <message>
        <source>A place needs a name. Nothing was recorded.</source>
        <translation>Un lugar necesita un nombre. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be in “%2”, which is in it. Nothing was recorded.</source>
        <translation>«%1» no puede estar en «%2», que está dentro de él. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2. Release it first; it can be moved, counted, scrapped or given back meanwhile.</source>
        <translation>«%1» está en cuarentena: %2. Liberarlo primero; mientras tanto se puede trasladar, contar, desechar o devolver.</translation>
    </message>
    <message>
        <source>There is nothing to print: no label is wanted.</source>
        <translation>No hay nada que imprimir: no se quiere ninguna etiqueta.</translation>
    </message>
    <message>
        <source>%1 One long act runs at a time: wait until it is done, or cancel it at the foot of the window.</source>
        <translation>%1 Las operaciones largas van de una en una: esperar a que termine, o cancelarla al pie de la ventana.</translation>
    </message>
    <message>
        <source>“%1” is no kind of item.</source>
        <translation>«%1» no es una clase de artículo.</translation>
    </message>
    <message>
        <source>Values add up by place or category, not by “%1”.</source>
        <translation>Los valores se suman por lugar o categoría, no por «%1».</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with counts. Say list, plan, sheet, enter or post.</source>
        <translation>«%1» no es nada que se haga con inventarios. Indicar list, plan, sheet, enter o post.</translation>
    </message>
    <message>
        <source>Say whose answer holds: the ID of a record and the ENTRY that is right. See the list without ID.</source>
        <translation>Indicar qué respuesta vale: el ID de una ficha y el ENTRY que es correcto. Ver la lista sin ID.</translation>
    </message>
    <message>
        <source>Lines could not be taken in, so nothing of their file was recorded. Mend them and import it again.</source>
        <translation>Hay líneas que no se han podido incorporar, de modo que no se ha registrado nada de su archivo. Corregirlas e importarlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is no number from 1 to %3.</source>
        <translation>«%1» de --%2 no es un número de 1 a %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id.</source>
        <translation>«%1» puede ser cualquiera de %2. Indicar uno por su id.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-01.</source>
        <translation>«%1» no es un día. Escribirlo como 2026-03-01.</translation>
    </message>
    <message>
        <source>The code “%1” is that of “%2” already.</source>
        <translation>El código «%1» ya es el de «%2».</translation>
    </message>
    <message>
        <source>“%2” in the rule “%1” is nothing known. Between braces stand year, yy, month, day, week, count or count:3.</source>
        <translation>«%2» en la regla «%1» no es nada conocido. Entre llaves van year, yy, month, day, week, count o count:3.</translation>
    </message>
    <message>
        <source>The rule “%1” needs {count} once, or all its codes would be alike.</source>
        <translation>La regla «%1» necesita {count} una vez; si no, todos sus códigos serían iguales.</translation>
    </message>
    <message>
        <source>“%1” does not look like the codes of this item. They are made as %2; the next would be %3.</source>
        <translation>«%1» no tiene la forma de los códigos de este artículo. Se forman como %2; el siguiente sería %3.</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>Un artículo necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep track of an item.</source>
        <translation>«%1» no es una forma de llevar el seguimiento de un artículo.</translation>
    </message>
    <message>
        <source>A category stands on one line, its levels parted by “/”.</source>
        <translation>Una categoría va en una sola línea, con los niveles separados por «/».</translation>
    </message>
    <message>
        <source>“%1” cannot stand for two amounts: call one of them differently.</source>
        <translation>«%1» no puede designar dos cantidades: llamar a una de ellas de otro modo.</translation>
    </message>
    <message>
        <source>What is that amount called? Write “roll”, “box” or the like.</source>
        <translation>¿Cómo se llama esa cantidad? Escribir «rollo», «caja» o algo parecido.</translation>
    </message>
    <message>
        <source>How much is one “%1”? Write an amount above zero.</source>
        <translation>¿A cuánto equivale 1 «%1»? Escribir una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>“%1” is a unit of measure already: one is %2 %3, for any item.</source>
        <translation>«%1» ya es una unidad de medida: una es %2 %3, para cualquier artículo.</translation>
    </message>
    <message>
        <source>This amount must be above zero.</source>
        <translation>Esta cantidad tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <source>What is never in stock has no such amount. Choose a stock unit.</source>
        <translation>Lo que nunca está en existencias no tiene tal cantidad. Elegir una unidad de existencias.</translation>
    </message>
    <message>
        <source>This time must not be below zero.</source>
        <translation>Este tiempo no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>What something costs is not below zero.</source>
        <translation>Lo que cuesta algo no es menor que cero.</translation>
    </message>
    <message>
        <source>Who supplies it on these terms?</source>
        <translation>¿Quién lo suministra en estas condiciones?</translation>
    </message>
    <message>
        <source>Each supplier has one line. Put both into one.</source>
        <translation>Cada proveedor tiene una sola línea. Reunir ambas en una.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR.</source>
        <translation>«%1» no es una moneda. Escribir sus tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>“%1” is the code of “%2” already.</source>
        <translation>«%1» ya es el código de «%2».</translation>
    </message>
    <message>
        <source>There is an item called “%1” already. Give this one a code or another name, so that people can tell them apart.</source>
        <translation>Ya hay un artículo llamado «%1». Dar a este un código u otro nombre, para que se puedan distinguir.</translation>
    </message>
    <message>
        <source>%1 of it is recorded, which cannot be told exactly in this unit. The stock unit stays as it is.</source>
        <translation>Hay registrado %1, que no se puede expresar exactamente en esta unidad. La unidad de existencias queda como está.</translation>
    </message>
    <message>
        <source>This item is another book&apos;s; only they can change it.</source>
        <translation>Este artículo es de otro libro; solo se puede cambiar desde allí.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows. This item is bought or used in: %2.</source>
        <translation>«%1» no es una unidad que este programa conozca. Este artículo se compra o se usa en: %2.</translation>
    </message>
    <message>
        <source>“%1” is no yield. Write a part such as 0.8, or 80 %.</source>
        <translation>«%1» no es un rendimiento. Escribir una parte, por ejemplo 0,8, u 80 %.</translation>
    </message>
    <message>
        <source>Say how much is certified.</source>
        <translation>Indicar cuánto está certificado.</translation>
    </message>
    <message>
        <source>Say which scheme it is certified by.</source>
        <translation>Indicar según qué sistema está certificado.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Write it like +44 1632 960123.</source>
        <translation>«%1» no es un número de teléfono. Escribirlo como +44 1632 960123.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it like name@place.example.</source>
        <translation>«%1» no es una dirección de correo electrónico. Escribirla como nombre@lugar.example.</translation>
    </message>
    <message>
        <source>“%1” belongs to no lot, and it is lots that are certified. Give it a lot when it is received or made.</source>
        <translation>«%1» no pertenece a ningún lote, y lo que se certifica son lotes. Asignarle un lote al recibirlo o producirlo.</translation>
    </message>
    <message>
        <source>How much is left when it is time to order?</source>
        <translation>¿Cuánto queda cuando es hora de pedir?</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB. Nothing is left of it; save it as CSV.</source>
        <translation>«%1» ocuparía más de 4 GiB. No ha quedado nada del archivo; se puede guardar como CSV.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped before its end. Nothing was changed.</source>
        <translation>La lectura de %1 se ha detenido antes del final. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file %1 in the bundle is not one that its entries attach. Nothing was taken from it.</source>
        <translation>El archivo %1 del paquete no es ninguno de los que adjuntan sus apuntes. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was kept.</source>
        <translation>Este archivo está vacío. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which is as much as one attachment may be. Nothing was kept; make it smaller, or note where it is.</source>
        <translation>Este archivo supera los %1 MB, lo máximo para un adjunto. No se ha guardado nada; reduzca su tamaño o anote dónde está.</translation>
    </message>
    <message>
        <source>An attachment was damaged in the book&apos;s file and cannot be used. Its entry is kept; attach the file again, or restore a backup.</source>
        <translation>Un adjunto se ha dañado en el archivo del libro y no se puede usar. Su apunte se conserva; adjunte el archivo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it was not attached. Nothing was changed.</source>
        <translation>%1 no se puede leer y no se ha adjuntado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing in %1, so it was not attached.</source>
        <translation>%1 está vacío y no se ha adjuntado.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is as much as one attachment may be. It was not attached; make it smaller, or note where it is.</source>
        <translation>%1 supera los %2 MB, lo máximo para un adjunto. No se ha adjuntado; reduzca su tamaño o anote dónde está.</translation>
    </message>
    <message>
        <source>An attachment needs a name of one line, at most 255 bytes. Nothing was attached.</source>
        <translation>Un adjunto necesita un nombre de una línea, de 255 bytes como máximo. No se ha adjuntado nada.</translation>
    </message>
    <message>
        <source>There is nothing here to attach it to. Nothing was attached.</source>
        <translation>Aquí no hay nada a lo que adjuntarlo. No se ha adjuntado nada.</translation>
    </message>
    <message>
        <source>This is another book&apos;s; only they can attach something to it.</source>
        <translation>Esto es de otro libro; solo allí se le puede adjuntar algo.</translation>
    </message>
    <message>
        <source>This was taken back, so nothing can be attached to it.</source>
        <translation>Esto se anuló, así que no se le puede adjuntar nada.</translation>
    </message>
    <message>
        <source>The same file is attached already, as “%1”. Nothing was attached.</source>
        <translation>El mismo archivo ya está adjunto como «%1». No se ha adjuntado nada.</translation>
    </message>
    <message>
        <source>“%1” is not here: its entry came without the file. A whole bundle from the desk that attached it brings it.</source>
        <translation>«%1» no está aquí: su apunte llegó sin el archivo. Lo trae un paquete completo del puesto que lo adjuntó.</translation>
    </message>
    <message>
        <source>“%1” is told apart by serial numbers, and this one has none yet.</source>
        <translation>«%1» se distingue por números de serie, y este aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>“%1” is told apart by lots. Without a code nobody can say later where these came from.</source>
        <translation>«%1» se distingue por lotes. Sin código nadie podrá decir después de dónde vino.</translation>
    </message>
    <message>
        <source>No “%1” in stock has the code “%2”.</source>
        <translation>Ninguna existencia de «%1» tiene el código «%2».</translation>
    </message>
    <message>
        <source>“%1” with the serial number %2 is in stock already.</source>
        <translation>«%1» con el número de serie %2 ya está en existencias.</translation>
    </message>
    <message>
        <source>How much of “%1” is there?</source>
        <translation>¿Cuánto hay de «%1»?</translation>
    </message>
    <message>
        <source>An act was cut short while %1 was written, and cannot be taken back where nothing may be written. Nothing was changed; copy the book, with the file beside it that ends in -journal, to where you may write.</source>
        <translation>Un acto se interrumpió mientras se escribía %1 y no se puede anular donde no se puede escribir. No se ha cambiado nada; copie el libro, con el archivo contiguo que acaba en -journal, a un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete and cannot be shown.</source>
        <translation>Esta imagen está dañada o incompleta y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Esta clase de imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 points, too many to be shown here.</source>
        <translation>Esta imagen mide %1 × %2 puntos, demasiados para mostrarla aquí.</translation>
    </message>
    <message>
        <source>Say which item.</source>
        <translation>Indique qué artículo.</translation>
    </message>
    <message>
        <source>Say what was done, or how long it took.</source>
        <translation>Indique qué se hizo o cuánto se tardó.</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save a copy instead.</source>
        <translation>Ningún programa de este equipo abre «%1». Guarde una copia.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written.</source>
        <translation>No existe la carpeta %1. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>“%1” (lot %2) is past its date, %3.</source>
        <translation>«%1» (lote %2) ha pasado de fecha, %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id. Nothing was recorded.</source>
        <translation>«%1» puede ser cualquiera de %2. Indique uno por su identificador. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object, so it is no profile. Nothing was recorded.</source>
        <translation>%1 no contiene ningún objeto JSON, así que no es un perfil. No se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Stock goes out</source>
        <translation>Salen existencias</translation>
    </message>
    <message>
        <source>Use up</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Counted less, or lost</source>
        <translation>Contado de menos o perdido</translation>
    </message>
    <message>
        <source>Stock comes in</source>
        <translation>Entran existencias</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Producir</translation>
    </message>
    <message>
        <source>Counted more, or opening stock</source>
        <translation>Contado de más o existencias iniciales</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>De unos a otros</translation>
    </message>
    <message>
        <source>Hand over for good</source>
        <translation>Entregar en propiedad</translation>
    </message>
    <message>
        <source>Lend, or bring back</source>
        <translation>Prestar o devolver</translation>
    </message>
    <message>
        <source>Change the owner only</source>
        <translation>Cambiar solo de titular</translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation>Dentro de la casa</translation>
    </message>
    <message>
        <source>Move to another place or record</source>
        <translation>Trasladar a otro lugar o ficha</translation>
    </message>
    <message>
        <source>Pack into</source>
        <translation>Embalar en</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Sacar de</translation>
    </message>
    <message>
        <source>Copy a file or design</source>
        <translation>Copiar un archivo o diseño</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Use a tool or machine</source>
        <translation>Usar una herramienta o máquina</translation>
    </message>
    <message>
        <source>Follow a design</source>
        <translation>Seguir un diseño</translation>
    </message>
    <message>
        <source>Do a service for somebody</source>
        <translation>Prestar un servicio a alguien</translation>
    </message>
    <message>
        <source>Repair and carry</source>
        <translation>Reparar y transportar</translation>
    </message>
    <message>
        <source>Take in for repair</source>
        <translation>Recibir para reparar</translation>
    </message>
    <message>
        <source>Give back after repair</source>
        <translation>Devolver tras la reparación</translation>
    </message>
    <message>
        <source>Pick up to carry</source>
        <translation>Retirar para transportar</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Dejar en destino</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Producido en %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Consumido en %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>In use for %1</source>
        <translation>En uso para %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Alta por inventario</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Baja por inventario</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recibido de %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Borrowed or back from %1</source>
        <translation>Tomado en préstamo o devuelto por %1</translation>
    </message>
    <message>
        <source>Lent or returned to %1</source>
        <translation>Prestado o devuelto a %1</translation>
    </message>
    <message>
        <source>Ownership from %1</source>
        <translation>Titularidad recibida de %1</translation>
    </message>
    <message>
        <source>Ownership to %1</source>
        <translation>Titularidad cedida a %1</translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation>Recibido para reparar</translation>
    </message>
    <message>
        <source>Given back after repair</source>
        <translation>Devuelto tras la reparación</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Packed in %1</source>
        <translation>Embalado en %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Taken out in %1</source>
        <translation>Sacado en %1</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>%2 en %1</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation>%1 en propiedad %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is a well-formed bundle of %1 files.</source>
        <translation>El archivo es un paquete bien formado de %1 archivos.</translation>
    </message>
    <message>
        <source>Every file is what the manifest says.</source>
        <translation>Cada archivo es lo que dice el manifiesto.</translation>
    </message>
    <message>
        <source>Signed by desk %1 on %2.</source>
        <translation>Firmado por el puesto %1 el %2.</translation>
    </message>
    <message>
        <source>The roster of “%1” is signed by its root key and names that desk.</source>
        <translation>La nómina de puestos de «%1» está firmada con su clave raíz y nombra ese puesto.</translation>
    </message>
    <message>
        <source>Entries refer to earlier ones; quantities are well-formed.</source>
        <translation>Los apuntes remiten a otros anteriores; las cantidades están bien formadas.</translation>
    </message>
    <message>
        <source>%1 entries lead to the root that the desk has signed.</source>
        <translation>%1 apuntes llevan a la raíz que ha firmado el puesto.</translation>
    </message>
    <message>
        <source>They confirm %1 entries of our log %2 that are not those in this file. Was it restored from a backup?</source>
        <translation>Confirman %1 apuntes de nuestro registro %2 que no son los de este archivo. ¿Se restauró de una copia de seguridad?</translation>
    </message>
    <message>
        <source>Attached files are those that their entries name: %1.</source>
        <translation>Los archivos adjuntos son los que nombran sus apuntes: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, unidad</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, más</translation>
    </message>
    <message>
        <source>Rows not printed: %1. Save the table as CSV to have them all.</source>
        <translation>Filas no impresas: %1. Guardar la tabla como CSV para tenerlas todas.</translation>
    </message>
</context>
<context>
    <name>HitPane</name>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Private part withdrawn</source>
        <translation>Parte privada retirada</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document does not say which vocabulary it uses</source>
        <translation>el documento no dice qué vocabulario usa</translation>
    </message>
    <message>
        <source>read as ValueFlows</source>
        <translation>se lee como ValueFlows</translation>
    </message>
    <message>
        <source>the context “%1” would have to be fetched</source>
        <translation>habría que descargar el contexto «%1»</translation>
    </message>
    <message>
        <source>not used; nothing is fetched</source>
        <translation>no se usa; no se descarga nada</translation>
    </message>
    <message>
        <source>this kind of declaration is not understood</source>
        <translation>esta clase de declaración no se entiende</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>kept as written, not used</source>
        <translation>se conserva como está escrito, no se usa</translation>
    </message>
    <message>
        <source>recorded all the same</source>
        <translation>se registra de todos modos</translation>
    </message>
    <message>
        <source>the value has another form than this member can take</source>
        <translation>el valor tiene una forma que este campo no admite</translation>
    </message>
    <message>
        <source>what is described here is no %1</source>
        <translation>lo que se describe aquí no es de la clase %1</translation>
    </message>
    <message>
        <source>this stands beside the records and belongs to none</source>
        <translation>esto está junto a las fichas y no pertenece a ninguna</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>in this book the id “%1” stands for a record of another type (%2)</source>
        <translation>en este libro el id «%1» designa una ficha de otro tipo (%2)</translation>
    </message>
    <message>
        <source>recorded as “%3”</source>
        <translation>se registra como «%3»</translation>
    </message>
    <message>
        <source>this points at a record that itself has to come later</source>
        <translation>esto remite a una ficha que a su vez tiene que venir después</translation>
    </message>
    <message>
        <source>this points at a part of the same record</source>
        <translation>esto remite a una parte de la misma ficha</translation>
    </message>
    <message>
        <source>“%1” is a %2, where a %3 is asked for</source>
        <translation>«%1» es de la clase %2, donde se pide la clase %3</translation>
    </message>
    <message>
        <source>“%1” is described neither here nor in the book</source>
        <translation>«%1» no se describe ni aquí ni en el libro</translation>
    </message>
    <message>
        <source>the address “%1” has a double slash</source>
        <translation>la dirección «%1» tiene una barra doble</translation>
    </message>
    <message>
        <source>taken as written</source>
        <translation>se toma como está escrito</translation>
    </message>
    <message>
        <source>“%1” is not described in this document</source>
        <translation>«%1» no se describe en este documento</translation>
    </message>
    <message>
        <source>recorded as a placeholder (%2)</source>
        <translation>se registra como ficha provisional (%2)</translation>
    </message>
    <message>
        <source>“%1” belongs to a record of an unknown type</source>
        <translation>«%1» pertenece a una ficha de un tipo desconocido</translation>
    </message>
    <message>
        <source>“%1” is no member of class %2</source>
        <translation>«%1» no es un campo de la clase %2</translation>
    </message>
    <message>
        <source>the prefix of “%1” is never declared</source>
        <translation>el prefijo de «%1» no se declara en ningún lugar</translation>
    </message>
    <message>
        <source>read as “%2”</source>
        <translation>se lee como «%2»</translation>
    </message>
    <message>
        <source>“%1” is no member of class %3</source>
        <translation>«%1» no es un campo de la clase %3</translation>
    </message>
    <message>
        <source>a record has one type</source>
        <translation>una ficha tiene un solo tipo</translation>
    </message>
    <message>
        <source>recorded as a %1</source>
        <translation>se registra como %1</translation>
    </message>
    <message>
        <source>a context inside a record is not understood</source>
        <translation>un contexto dentro de una ficha no se entiende</translation>
    </message>
    <message>
        <source>“%1” names one record, not several</source>
        <translation>«%1» nombra una sola ficha, no varias</translation>
    </message>
    <message>
        <source>this stock record cannot be created</source>
        <translation>esta ficha de existencias no se puede crear</translation>
    </message>
    <message>
        <source>the record has no type</source>
        <translation>la ficha no tiene tipo</translation>
    </message>
    <message>
        <source>“%1” is no type of ValueFlows 1.0</source>
        <translation>«%1» no es un tipo de ValueFlows 1.0</translation>
    </message>
    <message>
        <source>the id “%1” already stands for another %2</source>
        <translation>el id «%1» ya designa otra cosa de la clase %2</translation>
    </message>
    <message>
        <source>the id “%1” already stands for a record of another type (%2)</source>
        <translation>el id «%1» ya designa una ficha de otro tipo (%2)</translation>
    </message>
    <message>
        <source>this document describes nothing under that id that could be meant</source>
        <translation>este documento no describe bajo ese id nada a lo que pueda referirse</translation>
    </message>
    <message>
        <source>all commitments of this agreement are clauses and none is reciprocal</source>
        <translation>todos los compromisos de este acuerdo son cláusulas y ninguno es recíproco</translation>
    </message>
    <message>
        <source>recorded as written</source>
        <translation>se registra como está escrito</translation>
    </message>
    <message>
        <source>“%1” differs from the first description of this stock record</source>
        <translation>«%1» difiere de la primera descripción de esta ficha de existencias</translation>
    </message>
    <message>
        <source>left out; the first holds</source>
        <translation>se omite; vale la primera</translation>
    </message>
    <message>
        <source>only events change the “%1” of a stock record</source>
        <translation>solo los hechos cambian «%1» de una ficha de existencias</translation>
    </message>
    <message>
        <source>“%1” is described here as something else than an %2</source>
        <translation>«%1» se describe aquí como algo que no es de la clase %2</translation>
    </message>
    <message>
        <source>nothing says how much of this stock record there was before</source>
        <translation>nada dice cuánto había antes en esta ficha de existencias</translation>
    </message>
    <message>
        <source>opened with 0 %1</source>
        <translation>se abre con 0 %1</translation>
    </message>
    <message>
        <source>the tracking identifier “%1” is for a single thing, not for %2</source>
        <translation>el identificador de seguimiento «%1» es para una sola cosa, no para %2</translation>
    </message>
    <message>
        <source>a stock record outside any event</source>
        <translation>una ficha de existencias fuera de todo hecho</translation>
    </message>
    <message>
        <source>recorded as an opening balance of %1</source>
        <translation>se registra como saldo inicial de %1</translation>
    </message>
    <message>
        <source>%1 on hand beside %2 in the accounts cannot be expressed by events</source>
        <translation>%1 en mano junto a %2 en las cuentas no se puede expresar con hechos</translation>
    </message>
    <message>
        <source>opened with %2 for both</source>
        <translation>se abre con %2 para ambos</translation>
    </message>
    <message>
        <source>this stock record has neither a quantity nor a unit, and no event names it</source>
        <translation>esta ficha de existencias no tiene cantidad ni unidad, y ningún hecho la nombra</translation>
    </message>
    <message>
        <source>“%1” should be %2 here, and the events make it %3</source>
        <translation>«%1» debería ser %2 aquí, y según los hechos es %3</translation>
    </message>
    <message>
        <source>the events hold</source>
        <translation>valen los hechos</translation>
    </message>
    <message>
        <source>“%1” does not point at a %2</source>
        <translation>«%1» no remite a algo de la clase %2</translation>
    </message>
    <message>
        <source>not compared; the events make it %3</source>
        <translation>no se compara; según los hechos es %3</translation>
    </message>
    <message>
        <source>this is not a record</source>
        <translation>esto no es una ficha</translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation>esto no es un id</translation>
    </message>
    <message>
        <source>the record is given a new one</source>
        <translation>la ficha recibe uno nuevo</translation>
    </message>
    <message>
        <source>“%1” stands on an event, not on its process</source>
        <translation>«%1» está en un hecho, no en su proceso</translation>
    </message>
    <message>
        <source>read as if it stood on the process</source>
        <translation>se lee como si estuviera en el proceso</translation>
    </message>
    <message>
        <source>the language of a text is not recorded</source>
        <translation>el idioma de un texto no se registra</translation>
    </message>
    <message>
        <source>read without it</source>
        <translation>se lee sin él</translation>
    </message>
    <message>
        <source>%1 should be text</source>
        <translation>%1 debería ser texto</translation>
    </message>
    <message>
        <source>read as the text “%1”</source>
        <translation>se lee como el texto «%1»</translation>
    </message>
    <message>
        <source>“%1” should not be text</source>
        <translation>«%1» no debería ser texto</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>se lee como %1</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is not written as a date should be</source>
        <translation>«%1» no está escrito como debe escribirse una fecha</translation>
    </message>
    <message>
        <source>read as %2</source>
        <translation>se lee como %2</translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit</source>
        <translation>«%1» no es el nombre de una unidad</translation>
    </message>
    <message>
        <source>a quantity has no member “%1”</source>
        <translation>una cantidad no tiene el campo «%1»</translation>
    </message>
    <message>
        <source>this duration cannot be read</source>
        <translation>esta duración no se puede leer</translation>
    </message>
    <message>
        <source>a duration is written as a number with a unit</source>
        <translation>una duración se escribe como un número con una unidad</translation>
    </message>
    <message>
        <source>read as %1 %2</source>
        <translation>se lee como %1 %2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Cells are parted by: %1</source>
        <translation>Las celdas se separan con: %1</translation>
    </message>
    <message>
        <source>Decimals follow a comma</source>
        <translation>Los decimales van tras una coma</translation>
    </message>
    <message>
        <source>Decimals follow a point</source>
        <translation>Los decimales van tras un punto</translation>
    </message>
    <message>
        <source>The file is no UTF-8; it was read as Latin-1</source>
        <translation>El archivo no es UTF-8; se ha leído como Latin-1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>no se incorpora</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>De o para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>Plazo de entrega (días)</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Cantidad de pedido</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Existencias de seguridad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>The decimal sign of “%1” is another than on line %2. Write them alike.</source>
        <translation>El signo decimal de «%1» no es el de la línea %2. Escribirlos igual.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>Item, by code or name</source>
        <translation>Artículo, por código o nombre</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coste de una unidad</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Worked out from use and lead time</source>
        <translation>Calculado según el consumo y el plazo de entrega</translation>
    </message>
    <message>
        <source>▼ to order</source>
        <translation>▼ por pedir</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Por número de serie</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Por la cantidad que hay</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se lleva en</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>By lot or serial</source>
        <translation>Por lote o número de serie</translation>
    </message>
    <message>
        <source>Without a supplier</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <source>Work and services</source>
        <translation>Trabajo y servicios</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>↶ taken back</source>
        <translation>↶ anulado</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>! see the check</source>
        <translation>! ver la comprobación</translation>
    </message>
    <message>
        <source>· not checked yet</source>
        <translation>· aún sin comprobar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>the system keyring</source>
        <translation>el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>el archivo de claves %1</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Item, with QR code</source>
        <translation>Artículo, con código QR</translation>
    </message>
    <message>
        <source>Lot or serial number in full, with QR code</source>
        <translation>Lote o número de serie completo, con código QR</translation>
    </message>
    <message>
        <source>Shelf, with bars (Code 128)</source>
        <translation>Estante, con barras (Code 128)</translation>
    </message>
    <message>
        <source>Item and lot, with bars (Code 128)</source>
        <translation>Artículo y lote, con barras (Code 128)</translation>
    </message>
    <message>
        <source>Name and QR code only</source>
        <translation>Solo nombre y código QR</translation>
    </message>
    <message>
        <source>Label printer, %1 mm</source>
        <translation>Impresora de etiquetas, %1 mm</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Use by %1</source>
        <translation>Caduca el %1</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papel carta</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papel A4</translation>
    </message>
    <message>
        <source>%1 × %2 labels of %3 mm on %4</source>
        <translation>%1 × %2 etiquetas de %3 mm en %4</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Dar salida</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prestar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Embalar</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Desembalar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Al lugar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué efecto tiene</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lote o serie</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coste de una unidad</translation>
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
        <translation>Existencias iniciales</translation>
    </message>
    <message>
        <source>Record movements</source>
        <translation>Registrar movimientos</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>↗ exported</source>
        <translation>↗ exportado</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ recibido</translation>
    </message>
    <message>
        <source>✗ two histories</source>
        <translation>✗ dos historias</translation>
    </message>
    <message>
        <source>◌ words not compared</source>
        <translation>◌ palabras sin comparar</translation>
    </message>
    <message>
        <source>↗ something to send</source>
        <translation>↗ algo que enviar</translation>
    </message>
    <message>
        <source>◷ waits for a receipt</source>
        <translation>◷ espera un acuse de recibo</translation>
    </message>
    <message>
        <source>✓ has everything</source>
        <translation>✓ lo tiene todo</translation>
    </message>
    <message>
        <source>■ closed</source>
        <translation>■ cerrado</translation>
    </message>
    <message>
        <source>✓ open, this one</source>
        <translation>✓ abierto, este</translation>
    </message>
    <message>
        <source>✓ open</source>
        <translation>✓ abierto</translation>
    </message>
    <message>
        <source>Exported for our own desks</source>
        <translation>Exportado para nuestros propios puestos</translation>
    </message>
    <message>
        <source>Received from another of our desks</source>
        <translation>Recibido de otro de nuestros puestos</translation>
    </message>
    <message>
        <source>Exported, for no one in particular</source>
        <translation>Exportado, para nadie en particular</translation>
    </message>
    <message>
        <source>Exported for %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recibido de %1</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Asociada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último apunte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Call them on a number you know and compare the eight words. Until they match, treat the file as somebody else&apos;s.</source>
        <translation>Llamarles a un número conocido y comparar las ocho palabras. Mientras no coincidan, tratar el archivo como si fuera de otros.</translation>
    </message>
    <message>
        <source>Talk to them: they have signed two histories. Both roots are shown with the peer, and the proof goes along with your next bundles.</source>
        <translation>Hablar con ellos: han firmado dos historias. Las dos raíces se muestran junto a la asociada, y la prueba acompaña a los próximos paquetes.</translation>
    </message>
    <message>
        <source>Ask them whether they went back to a backup, and for a bundle made today.</source>
        <translation>Preguntarles si volvieron a una copia de seguridad, y pedirles un paquete hecho hoy.</translation>
    </message>
    <message>
        <source>Ask them for a full bundle, from the beginning.</source>
        <translation>Pedirles un paquete completo, desde el principio.</translation>
    </message>
    <message>
        <source>This file was put back from a backup. Let it go on as a new desk before you record anything: tallystick-cli desk add.</source>
        <translation>Este archivo se restauró de una copia de seguridad. Hacer que continúe como un puesto nuevo antes de registrar nada: tallystick-cli desk add.</translation>
    </message>
    <message>
        <source>Ask the book&apos;s other desks why that one was closed, and whether what it wrote afterwards should be recorded again.</source>
        <translation>Preguntar a los otros puestos del libro por qué se cerró aquel, y si lo que escribió después debe registrarse de nuevo.</translation>
    </message>
    <message>
        <source>Ask for a bundle that was made for you; the sender chooses that under “For whom”.</source>
        <translation>Pedir un paquete hecho para nosotros; quien envía lo elige en «Para quién».</translation>
    </message>
    <message>
        <source>Update this program, then receive the file again.</source>
        <translation>Actualizar este programa y volver a recibir el archivo.</translation>
    </message>
    <message>
        <source>Ask them for a smaller bundle: only what you have not confirmed yet.</source>
        <translation>Pedirles un paquete más pequeño: solo lo que aún no se ha confirmado.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them for the file again, and tell them what stands here.</source>
        <translation>No usarlo. Pedirles otra vez el archivo y contarles lo que pone aquí.</translation>
    </message>
    <message>
        <source>Choose the file again whenever you like.</source>
        <translation>Elegir otra vez el archivo en cualquier momento.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 apunte</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 apuntes</translation>
    </message>
    <message>
        <source>Nothing in it is new: everything is here already.</source>
        <translation>No hay nada nuevo en él: todo está ya aquí.</translation>
    </message>
    <message>
        <source>Adds %1 that another desk of this book made. They count as ours.</source>
        <translation>Añade %1 de otro puesto de este libro. Cuentan como nuestros.</translation>
    </message>
    <message>
        <source>This is the first bundle of “%1”. Taking it in accepts its keys from now on and keeps its %2 beside our own. Our stock and money do not change.</source>
        <translation>Este es el primer paquete de «%1». Al recibirlo se aceptan sus claves a partir de ahora y se guardan junto a lo nuestro sus %2. Nuestras existencias y nuestro dinero no cambian.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but news about what they hold of ours, or about their keys. Our stock and money do not change.</source>
        <translation>No hay apuntes nuevos de «%1», pero sí noticias sobre lo que tienen de lo nuestro o sobre sus claves. Nuestras existencias y nuestro dinero no cambian.</translation>
    </message>
    <message>
        <source>Adds %1 of “%2”, kept beside our own. Our stock and money do not change.</source>
        <translation>Añade %1 de «%2», que se guardan junto a lo nuestro. Nuestras existencias y nuestro dinero no cambian.</translation>
    </message>
    <message>
        <source>Took in %1 of another desk of this book.</source>
        <translation>Recibido de otro puesto de este libro: %1.</translation>
    </message>
    <message>
        <source>Took in %1 of “%2”.</source>
        <translation>Recibido de «%2»: %1.</translation>
    </message>
    <message>
        <source>See whether the file and the disk can be read, then try again.</source>
        <translation>Comprobar que el archivo y el disco se puedan leer y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file was probably damaged on its way. Copy it again from where it came from, or ask them to export it once more.</source>
        <translation>Es probable que el archivo se dañara por el camino. Copiarlo otra vez desde su origen, o pedirles que lo exporten de nuevo.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but files that belong to entries already here: %2. Our stock and money do not change.</source>
        <translation>No hay apuntes nuevos de «%1», pero sí archivos que pertenecen a apuntes que ya están aquí: %2. Nuestras existencias y nuestro dinero no cambian.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Aportaciones</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventarios</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>RecordEventCommand</name>
    <message>
        <source>Nothing was recorded; everything else is as it was.</source>
        <translation>No se ha registrado nada; todo lo demás está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand as they were recorded.</source>
        <translation>
            <numerusform>%n apunte está como se registró.</numerusform>
            <numerusform>%n apuntes están como se registraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n entries: %1</source>
        <translation>
            <numerusform>Anulado %n apunte: %1</numerusform>
            <numerusform>Anulados %n apuntes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>no entry: the stock record itself</source>
        <translation>ningún apunte: la propia ficha de existencias</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Por inventario</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Descuadre</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Descuadrado por</translation>
    </message>
    <message>
        <source>✓ Every item closes in every month.</source>
        <translation>✓ Todos los artículos cuadran en todos los meses.</translation>
    </message>
    <message>
        <source>! Rows that do not close: %1</source>
        <translation>! Filas que no cuadran: %1</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is. What came and went is as the entries say, opening and closing are as the stock records say.</source>
        <translation>Nuestras propias existencias, estén donde estén. Lo que vino y se fue es como dicen los apuntes; lo inicial y lo final, como dicen las fichas de existencias.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Stock record</source>
        <translation>Ficha de existencias</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>On hand, change</source>
        <translation>En mano, cambio</translation>
    </message>
    <message>
        <source>Owned, change</source>
        <translation>En propiedad, cambio</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Movements not listed: %1. Choose fewer days to see them.</source>
        <translation>Movimientos no listados: %1. Elegir menos días para verlos.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Mean stock</source>
        <translation>Existencias medias</translation>
    </message>
    <message>
        <source>Turned (times)</source>
        <translation>Rotación (veces)</translation>
    </message>
    <message>
        <source>From %1 to %2. In is made and received, out is used and delivered; counting is in neither. The mean is over days.</source>
        <translation>Del %1 al %2. Entradas es lo producido y recibido; salidas, lo consumido y entregado; el inventario no está en ninguna. La media es por días.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Taken (times)</source>
        <translation>Tomado (veces)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Share so far (%)</source>
        <translation>Parte acumulada (%)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By the value of what was used and delivered: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Por el valor de lo consumido y entregado: A hace el primer 80 %, B el 15 % siguiente, C el resto.</translation>
    </message>
    <message>
        <source>By how often it was used or delivered, as no costs are kept: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Por las veces que se consumió o entregó, pues no se llevan costes: A hace el primer 80 %, B el 15 % siguiente, C el resto.</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Lista de existencias</translation>
    </message>
    <message>
        <source>Every stock record with what is on hand, what is owned and where it is.</source>
        <translation>Todas las fichas de existencias con lo que hay en mano, lo que está en propiedad y dónde está.</translation>
    </message>
    <message>
        <source>Stock on a day</source>
        <translation>Existencias en un día</translation>
    </message>
    <message>
        <source>What there was of each item at the end of a day, by the days told.</source>
        <translation>Lo que había de cada artículo al final de un día, según los días indicados.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Every change of our stock in a span of days.</source>
        <translation>Todos los cambios de nuestras existencias entre dos días.</translation>
    </message>
    <message>
        <source>Material balance</source>
        <translation>Balance de materiales</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>How often the mean stock of each item was used or delivered.</source>
        <translation>Cuántas veces se consumieron o entregaron las existencias medias de cada artículo.</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Which few items make most of what is taken from stock.</source>
        <translation>Qué pocos artículos suman la mayor parte de lo que se toma de las existencias.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Lots on hand that expire, the first to expire first.</source>
        <translation>Lotes en mano que caducan, primero los que antes caducan.</translation>
    </message>
    <message>
        <source>Reorder and cover</source>
        <translation>Reposición y cobertura</translation>
    </message>
    <message>
        <source>How each item is used, how long it lasts and what must be ordered.</source>
        <translation>Cómo se consume cada artículo, cuánto dura y qué hay que pedir.</translation>
    </message>
    <message>
        <source>Idle stock</source>
        <translation>Existencias sin movimiento</translation>
    </message>
    <message>
        <source>What lies on hand and was not touched for half a year.</source>
        <translation>Lo que hay en mano y no se ha tocado en medio año.</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de vez en cuando</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>a rachas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Hace falta el</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Use a week</source>
        <translation>Consumo semanal</translation>
    </message>
    <message>
        <source>Lasts (days)</source>
        <translation>Dura (días)</translation>
    </message>
    <message>
        <source>Takes (days)</source>
        <translation>Tarda (días)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Existencias de seguridad</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Previsión según</translation>
    </message>
    <message>
        <source>Order when free stock and what is on order come down to use × lead time + safety stock, or to what the item says. Use is of the last 52 weeks; free is on hand less what is promised.</source>
        <translation>Pedir cuando las existencias libres y lo pedido bajen a consumo × plazo de entrega + existencias de seguridad, o a lo que diga el artículo. El consumo es el de las últimas 52 semanas; libre es lo que hay en mano menos lo comprometido.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Sin tocar desde</translation>
    </message>
    <message>
        <source>Untouched (days)</source>
        <translation>Sin tocar (días)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lote o número de serie</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is; by the days told, not by when it was recorded.</source>
        <translation>Nuestras propias existencias, estén donde estén; según los días indicados, no según cuándo se registró.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Left (days)</source>
        <translation>Quedan (días)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Item by item and month by month: what came, what went, whether it adds up.</source>
        <translation>Artículo por artículo y mes por mes: qué entró, qué salió, si cuadra.</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! sobrepasado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ válido</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Cantidad certificada</translation>
    </message>
    <message>
        <source>Yield (%)</source>
        <translation>Rendimiento (%)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificado por</translation>
    </message>
    <message>
        <source>Certificates of which more was given out than they cover: %1. Take back or correct what was too much.</source>
        <translation>Certificados de los que se ha entregado más de lo que cubren: %1. Anular o corregir lo que sobra.</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Valor (%1)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>What lots are certified for, how much of it was given out and what is left.</source>
        <translation>Para cuánto están certificados los lotes, cuánto se ha entregado de ello y cuánto queda.</translation>
    </message>
    <message>
        <source>What each item was worth at the end of a day.</source>
        <translation>Cuánto valía cada artículo al final de un día.</translation>
    </message>
    <message>
        <source>Value by place</source>
        <translation>Valor por lugar</translation>
    </message>
    <message>
        <source>What the stock of each place was worth.</source>
        <translation>Cuánto valían las existencias de cada lugar.</translation>
    </message>
    <message>
        <source>Value by category</source>
        <translation>Valor por categoría</translation>
    </message>
    <message>
        <source>What the stock of each category was worth.</source>
        <translation>Cuánto valían las existencias de cada categoría.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>went out before it came in</source>
        <translation>salió antes de entrar</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>Items of which some has no known cost and is not in the sum: %1.</source>
        <translation>Artículos de los que una parte no tiene coste conocido y no está en la suma: %1.</translation>
    </message>
    <message>
        <source>Further costs of %1 (%2) lie on no goods: what they were for has no price or is not there.</source>
        <translation>Costes adicionales de %1 (%2) no recaen en ningún bien: aquello para lo que eran no tiene precio o no está.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>no place told</source>
        <translation>sin lugar indicado</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <source>An item in several categories counts in the first.</source>
        <translation>Un artículo de varias categorías cuenta en la primera.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Apunte %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✗ taken back</source>
        <translation>✗ anulado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Stock and places</source>
        <translation>Existencias y lugares</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Orders and processes</source>
        <translation>Órdenes y procesos</translation>
    </message>
    <message>
        <source>Agreements and promises</source>
        <translation>Acuerdos y compromisos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Peers&apos; records</source>
        <translation>Fichas de las asociadas</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Place · lot</source>
        <translation>Lugar · lote</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>S/N %1</source>
        <translation>N.º de serie %1</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ bajo cero</translation>
    </message>
    <message>
        <source>⇄ theirs: %1</source>
        <translation>⇄ propiedad de %1</translation>
    </message>
    <message>
        <source>↗ at %1</source>
        <translation>↗ en poder de %1</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por caducar</translation>
    </message>
    <message>
        <source>Ours, elsewhere</source>
        <translation>Nuestro, en otra parte</translation>
    </message>
    <message>
        <source>Theirs, here</source>
        <translation>De otros, aquí</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotados</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 on hand, %2 of it promised</source>
        <translation>%1 en mano, de ello %2 comprometido</translation>
    </message>
    <message>
        <source>▼ short, more coming</source>
        <translation>▼ faltante, llegará más</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ faltante</translation>
    </message>
    <message>
        <source>✕ expired %1</source>
        <translation>✕ caducado %1</translation>
    </message>
    <message>
        <source>◷ expires %1</source>
        <translation>◷ caduca %1</translation>
    </message>
    <message>
        <source>→ on the way</source>
        <translation>→ en camino</translation>
    </message>
    <message>
        <source>◇ used up</source>
        <translation>◇ agotado</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>⊘ quarantine</source>
        <translation>⊘ cuarentena</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>El libro</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! vencido</translation>
    </message>
    <message>
        <source>◷ due today</source>
        <translation>◷ vence hoy</translation>
    </message>
    <message>
        <source>◷ due soon</source>
        <translation>◷ vence pronto</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ bajo cero</translation>
    </message>
    <message>
        <source>Count it, or record what came in</source>
        <translation>Contarlo, o registrar lo que entró</translation>
    </message>
    <message>
        <source>◷ on its way</source>
        <translation>◷ en camino</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ faltante</translation>
    </message>
    <message>
        <source>Enough if what is promised for %1 comes</source>
        <translation>Basta si llega lo comprometido para %1</translation>
    </message>
    <message>
        <source>Too little for what is promised by then</source>
        <translation>No basta para lo comprometido hasta entonces</translation>
    </message>
    <message>
        <source>! expired</source>
        <translation>! caducado</translation>
    </message>
    <message>
        <source>◷ expires</source>
        <translation>◷ caduca</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>promised by us</source>
        <translation>compromiso nuestro</translation>
    </message>
    <message>
        <source>promised to us</source>
        <translation>compromiso con nosotros</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>↑ not sent yet</source>
        <translation>↑ aún sin enviar</translation>
    </message>
    <message>
        <source>↓ new</source>
        <translation>↓ nuevo</translation>
    </message>
    <message>
        <source>Received and not looked at</source>
        <translation>Recibido y sin mirar</translation>
    </message>
    <message>
        <source>Last bundle written on %1</source>
        <translation>Último paquete escrito el %1</translation>
    </message>
    <message>
        <source>Never sent a bundle</source>
        <translation>Nunca se ha enviado un paquete</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <translation>
            <numerusform>apunte</numerusform>
            <numerusform>apuntes</numerusform>
        </translation>
    </message>
    <message>
        <source>! check</source>
        <translation>! comprobar</translation>
    </message>
    <message numerus="yes">
        <source>The check of the book found %n things</source>
        <translation>
            <numerusform>La comprobación del libro tiene %n hallazgo</numerusform>
            <numerusform>La comprobación del libro tiene %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>· not checked</source>
        <translation>· sin comprobar</translation>
    </message>
    <message>
        <source>Entries not verified since the book was opened</source>
        <translation>Apuntes no verificados desde que se abrió el libro</translation>
    </message>
    <message>
        <source>“Verify now” in the journal reads every one again</source>
        <translation>«Verificar ahora», en el diario, vuelve a leerlos todos</translation>
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
        <source>taken back since</source>
        <translation>anulado después</translation>
    </message>
    <message>
        <source>%1 · taken back since</source>
        <translation>%1 · anulado después</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>⇄ decide</source>
        <translation>⇄ decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n different answers from our desks; one has to hold</source>
        <translation>
            <numerusform>%n respuesta distinta de nuestros puestos; tiene que valer una</numerusform>
            <numerusform>%n respuestas distintas de nuestros puestos; tiene que valer una</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free; the item says to order at %2</source>
        <translation>%1 libre; según el artículo, pedir al llegar a %2</translation>
    </message>
    <message>
        <source>%1 free; order at %2, as it takes %3</source>
        <translation>%1 libre; pedir al llegar a %2, pues tarda %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ to order</source>
        <translation>↻ por pedir</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Used up on %1 at the present pace</source>
        <translation>Se agota el %1 al ritmo actual</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! sobrepasado</translation>
    </message>
    <message>
        <source>Lot %1: more was given out as certified than its certificate covers</source>
        <translation>Lote %1: se ha entregado como certificado más de lo que cubre su certificado</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>● Start</source>
        <translation>● Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>When · who</source>
        <translation>Cuándo · quién</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Diseño seguido</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>Servicio prestado</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <translation>Dejado en destino</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Cambio de titular</translation>
    </message>
    <message>
        <source>Lent or returned</source>
        <translation>Prestado o devuelto</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Alta por inventario</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Baja por inventario</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 more before</source>
        <translation>%1 más antes</translation>
    </message>
    <message>
        <source>%1 more after</source>
        <translation>%1 más después</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>según %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It has been open there since %1.</source>
        <translation>Está abierto allí desde %1.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3” (process %4).</source>
        <translation>%1 está abierto para escribir en %2 en el equipo «%3» (proceso %4).</translation>
    </message>
    <message>
        <source>This book is open elsewhere</source>
        <translation>Este libro está abierto en otro lugar</translation>
    </message>
    <message>
        <source>Nothing was changed. A book has one writer at a time, so that no entry is lost.</source>
        <translation>No se ha cambiado nada. En un libro solo se escribe desde un sitio a la vez, para que no se pierda ningún apunte.</translation>
    </message>
    <message>
        <source>Read it here meanwhile, or close it there and try again.</source>
        <translation>Leerlo aquí mientras tanto, o cerrarlo allí y volver a intentarlo.</translation>
    </message>
    <message>
        <source>This book was written by a newer version</source>
        <translation>Este libro lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>Everything in it is as it was, and it is open for reading only.</source>
        <translation>Todo lo que contiene está como estaba, y está abierto solo para leer.</translation>
    </message>
    <message>
        <source>Read it here, or install the newer version to record in it.</source>
        <translation>Leerlo aquí, o instalar la versión más reciente para registrar en él.</translation>
    </message>
    <message>
        <source>This book is on a medium that cannot be written</source>
        <translation>Este libro está en un soporte en el que no se puede escribir</translation>
    </message>
    <message>
        <source>%1, or the folder it is in, is write-protected: a read-only stick, a disc, or a folder of somebody else.</source>
        <translation>%1, o la carpeta en que está, está protegido contra escritura: una memoria de solo lectura, un disco óptico o una carpeta de otra persona.</translation>
    </message>
    <message>
        <source>Read it here. To record in it, copy it to a folder of your own and open the copy.</source>
        <translation>Leerlo aquí. Para registrar en él, copiarlo a una carpeta propia y abrir la copia.</translation>
    </message>
    <message>
        <source>The signing key is out of reach</source>
        <translation>La clave de firma no está accesible</translation>
    </message>
    <message>
        <source>The book is open and recording goes on; no entry needs the key. Only what leaves the book is signed, so export and receipts wait.</source>
        <translation>El libro está abierto y se puede seguir registrando; ningún apunte necesita la clave. Solo se firma lo que sale del libro, así que la exportación y los acuses de recibo esperan.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the key file’s passphrase, and try again.</source>
        <translation>Desbloquear el depósito de claves de este equipo, o dar la frase de contraseña del archivo de claves, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>This book’s file is damaged</source>
        <translation>El archivo de este libro está dañado</translation>
    </message>
    <message>
        <source>%1 does not hold together: the medium may be failing, or a copy was cut short.</source>
        <translation>%1 no es coherente: puede que el soporte esté fallando o que una copia se interrumpiera.</translation>
    </message>
    <message>
        <source>The file was left as it is, so that whatever can be saved still can.</source>
        <translation>El archivo se ha dejado como estaba, para que aún se pueda salvar lo que sea posible.</translation>
    </message>
    <message>
        <source>Restore the last backup beside it. Peers and other desks can give back what is newer than that.</source>
        <translation>Restaurar la última copia de seguridad junto a él. Las asociadas y los otros puestos pueden devolver lo que sea más reciente.</translation>
    </message>
    <message>
        <source>This book is not where it was</source>
        <translation>Este libro no está donde estaba</translation>
    </message>
    <message>
        <source>There is no file %1 in %2 any more: it was moved, renamed or deleted, or its disk is not there.</source>
        <translation>Ya no hay ningún archivo %1 en %2: se movió, se renombró o se borró, o su disco no está.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>If its disk or stick is away, bring it back and try again. If the file was moved, say where it is now.</source>
        <translation>Si falta su disco o memoria, volver a conectarlo e intentarlo de nuevo. Si el archivo se movió, indicar dónde está ahora.</translation>
    </message>
    <message>
        <source>This is not a book</source>
        <translation>Esto no es un libro</translation>
    </message>
    <message>
        <source>%1 was not written by Tallystick, or it is only part of a file.</source>
        <translation>%1 no lo escribió Tallystick, o es solo parte de un archivo.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Books end in .tallybook, bundles that others send in .tally. Open another file.</source>
        <translation>Los libros terminan en .tallybook; los paquetes que envían otros, en .tally. Abrir otro archivo.</translation>
    </message>
    <message>
        <source>A backup was put back here</source>
        <translation>Aquí se restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 holds %2 entries of this desk, which has signed %3 already. What others have seen must not be written a second time.</source>
        <translation>%1 tiene %2 apuntes de este puesto, que ya ha firmado %3. Lo que otros han visto no debe escribirse por segunda vez.</translation>
    </message>
    <message>
        <source>Everything in the file is as it was.</source>
        <translation>Todo lo que contiene el archivo está como estaba.</translation>
    </message>
    <message>
        <source>Let the book go on as a new desk; entries that are missing come back with the next bundle from a peer or another desk. Or only read it.</source>
        <translation>Hacer que el libro continúe como un puesto nuevo; los apuntes que falten volverán con el próximo paquete de una asociada o de otro puesto. O solo leerlo.</translation>
    </message>
    <message>
        <source>This book could not be opened</source>
        <translation>Este libro no se ha podido abrir</translation>
    </message>
    <message>
        <source>Try again, or open another file.</source>
        <translation>Volver a intentarlo, o abrir otro archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Go on as a new desk</source>
        <translation>Continuar como puesto nuevo</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir registrando</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>pc</source>
        <comment>pieces, after a number</comment>
        <translation>ud.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>docena</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>gruesa</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramo</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>gramo</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>miligramo</translation>
    </message>
    <message>
        <source>hectogram</source>
        <translation>hectogramo</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>tonelada</translation>
    </message>
    <message>
        <source>pound (avoirdupois)</source>
        <translation>libra (avoirdupois)</translation>
    </message>
    <message>
        <source>ounce (avoirdupois)</source>
        <translation>onza (avoirdupois)</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>micrómetro</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>milímetro</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>centímetro</translation>
    </message>
    <message>
        <source>decimetre</source>
        <translation>decímetro</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilómetro</translation>
    </message>
    <message>
        <source>inch (international)</source>
        <translation>pulgada (internacional)</translation>
    </message>
    <message>
        <source>foot (international)</source>
        <translation>pie (internacional)</translation>
    </message>
    <message>
        <source>yard (international)</source>
        <translation>yarda (internacional)</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>metro cuadrado</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>milímetro cuadrado</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>centímetro cuadrado</translation>
    </message>
    <message>
        <source>square decimetre</source>
        <translation>decímetro cuadrado</translation>
    </message>
    <message>
        <source>are</source>
        <translation>área</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectárea</translation>
    </message>
    <message>
        <source>acre (international)</source>
        <translation>acre (internacional)</translation>
    </message>
    <message>
        <source>square foot (international)</source>
        <translation>pie cuadrado (internacional)</translation>
    </message>
    <message>
        <source>square yard (international)</source>
        <translation>yarda cuadrada (internacional)</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>metro cúbico</translation>
    </message>
    <message>
        <source>cubic decimetre</source>
        <translation>decímetro cúbico</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>centímetro cúbico</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litro</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>mililitro</translation>
    </message>
    <message>
        <source>centilitre</source>
        <translation>centilitro</translation>
    </message>
    <message>
        <source>decilitre</source>
        <translation>decilitro</translation>
    </message>
    <message>
        <source>hectolitre</source>
        <translation>hectolitro</translation>
    </message>
    <message>
        <source>gallon (US)</source>
        <translation>galón (EE. UU.)</translation>
    </message>
    <message>
        <source>gallon (imperial)</source>
        <translation>galón (imperial)</translation>
    </message>
    <message>
        <source>fluid ounce (US)</source>
        <translation>onza líquida (EE. UU.)</translation>
    </message>
    <message>
        <source>cup (US customary)</source>
        <translation>taza (EE. UU.)</translation>
    </message>
    <message>
        <source>bushel (US)</source>
        <translation>bushel (EE. UU.)</translation>
    </message>
    <message>
        <source>stere</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>kilojulio</translation>
    </message>
    <message>
        <source>megajoule</source>
        <translation>megajulio</translation>
    </message>
    <message>
        <source>gigajoule</source>
        <translation>gigajulio</translation>
    </message>
    <message>
        <source>watt hour</source>
        <translation>vatio hora</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>kilovatio hora</translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation>megavatio hora</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>vatio</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>kilovatio</translation>
    </message>
    <message>
        <source>horsepower (metric)</source>
        <translation>caballo de vapor (métrico)</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>kelvin</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>grado Celsius</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>grado Fahrenheit</translation>
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
        <translation>newton metro</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>voltio</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>amperio</translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation>culombio</translation>
    </message>
    <message>
        <source>ampere hour</source>
        <translation>amperio hora</translation>
    </message>
    <message>
        <source>milliampere hour</source>
        <translation>miliamperio hora</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>hercio</translation>
    </message>
    <message>
        <source>kilogram per cubic metre</source>
        <translation>kilogramo por metro cúbico</translation>
    </message>
    <message>
        <source>gram per cubic centimetre</source>
        <translation>gramo por centímetro cúbico</translation>
    </message>
    <message>
        <source>gram per litre</source>
        <translation>gramo por litro</translation>
    </message>
    <message>
        <source>kilogram per square metre</source>
        <translation>kilogramo por metro cuadrado</translation>
    </message>
    <message>
        <source>gram per square metre</source>
        <translation>gramo por metro cuadrado</translation>
    </message>
    <message>
        <source>ounce (avoirdupois) per square yard (international)</source>
        <translation>onza (avoirdupois) por yarda cuadrada (internacional)</translation>
    </message>
    <message>
        <source>kilogram per hectare</source>
        <translation>kilogramo por hectárea</translation>
    </message>
    <message>
        <source>gram per metre</source>
        <translation>gramo por metro</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Books of a worker co-op: stock, work and what is owed, in one file.</source>
        <translation>Libros de una cooperativa de trabajo: existencias, trabajo y lo que se debe, en un solo archivo.</translation>
    </message>
    <message>
        <source>Open the demo co-op.</source>
        <translation>Abrir la cooperativa de demostración.</translation>
    </message>
    <message>
        <source>Draw the window into FILE and quit.</source>
        <translation>Dibujar la ventana en FILE y salir.</translation>
    </message>
    <message>
        <source>A book to open, or a bundle to receive.</source>
        <translation>Un libro que abrir o un paquete que recibir.</translation>
    </message>
</context>
<context>
    <name>tally::exchange</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Made or received</source>
        <translation>Producido o recibido</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Told by the book of</source>
        <translation>Comunicado por el libro de</translation>
    </message>
    <message>
        <source>Code of the label</source>
        <translation>Código de la etiqueta</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta el %1</translation>
    </message>
    <message>
        <source>%1: lot %2, %3 certified%4</source>
        <translation>%1: lote %2, %3 con certificado%4</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state is given below. It has not been signed yet; ask for a passport made after the next signature.</source>
        <translation>El apunte que lo hizo está en un registro cuyo estado se indica abajo. Todavía no se ha firmado; pedir un pasaporte hecho después de la próxima firma.</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state was signed. Whoever has this page can hold the signature, and the proof below it, against the book or a copy of it.</source>
        <translation>El apunte que lo hizo está en un registro cuyo estado se firmó. Quien tenga esta página puede contrastar la firma, y la prueba que va debajo, con el libro o con una copia de él.</translation>
    </message>
    <message>
        <source>What vouches for it</source>
        <translation>Qué lo avala</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lote %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Qué se empleó en ello</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde vino</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>tally::paper</name>
    <message>
        <source>The book does not say how to reach them.</source>
        <translation>El libro no dice cómo contactar.</translation>
    </message>
    <message>
        <source>came back from %1</source>
        <translation>devuelto por %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1, says the book of %2</source>
        <translation>%1, dice el libro de %2</translation>
    </message>
    <message>
        <source>says the book of %1</source>
        <translation>dice el libro de %1</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Retirada de %1</translation>
    </message>
    <message>
        <source>Made %1. Receivers: %2, deliveries: %3.</source>
        <translation>Hecha el %1. Receptores: %2, entregas: %3.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Nadie ha recibido nada de ello.</translation>
    </message>
    <message>
        <source>Still in stock: take it off the shelves</source>
        <translation>Todavía en existencias: quitarlo de los estantes</translation>
    </message>
    <message>
        <source>Nothing of it is in stock any more.</source>
        <translation>Ya no queda nada de ello en existencias.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
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
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Lot or serial number</source>
        <translation>Lote o número de serie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>not in their book yet</source>
        <translation>aún no está en su libro</translation>
    </message>
    <message>
        <source>nobody recorded the delivery</source>
        <translation>nadie registró la entrega</translation>
    </message>
    <message>
        <source>they recorded %1</source>
        <translation>registraron %1</translation>
    </message>
    <message>
        <source>they recorded it too</source>
        <translation>también lo registraron</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Received, they say</source>
        <translation>Recibido, según ellos</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>Su apunte</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>A picture or document of the chosen item</source>
        <translation>Una imagen o un documento del artículo elegido</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Adjuntando…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::AttachmentList</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>A picture or document; files can be dropped here, too</source>
        <translation>Una imagen o un documento; también se pueden soltar archivos aquí</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Imágenes y documentos</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Save a copy: such files are not opened</source>
        <translation>Guardar una copia: estos archivos no se abren</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Open, save a copy, take away</source>
        <translation>Abrir, guardar una copia, quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tally::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is a compact copy of the book that was read back, fingerprint by fingerprint. Keep the folder on another disk or stick if you can.</source>
        <translation>Una copia de seguridad es una copia compacta del libro que se ha vuelto a leer, huella por huella. Si es posible, conviene tener la carpeta en otro disco o en una memoria USB.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>When the window closes</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad de este libro.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elegir la carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Keep the newest of</source>
        <translation>Conservar la más reciente de</translation>
    </message>
    <message>
        <source>Backups of this book, newest first</source>
        <translation>Copias de seguridad de este libro, las más recientes primero</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Days of which a backup stays</source>
        <translation>Días de los que se conserva una copia de seguridad</translation>
    </message>
    <message>
        <source>Weeks of which a backup stays</source>
        <translation>Semanas de las que se conserva una copia de seguridad</translation>
    </message>
    <message>
        <source>Months of which a backup stays</source>
        <translation>Meses de los que se conserva una copia de seguridad</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Made &amp;automatically</source>
        <translation>Hechas &amp;automáticamente</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>Se guardan e&amp;n</translation>
    </message>
</context>
<context>
    <name>tally::ui::Backups</name>
    <message>
        <source>Backed up and read back: %1 entries, %2.</source>
        <translation>Copia de seguridad hecha y vuelta a leer: %1 apuntes, %2.</translation>
    </message>
    <message>
        <source>The book itself is saved.</source>
        <translation>El libro mismo está guardado.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,) say where backups go; choose another folder there.</source>
        <translation>En los ajustes (Ctrl+,) se indica dónde se guardan las copias de seguridad; elegir allí otra carpeta.</translation>
    </message>
    <message>
        <source>Backing up the book…</source>
        <translation>Haciendo la copia de seguridad del libro…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookActs</name>
    <message>
        <source>Nothing was restored, and nothing was overwritten.</source>
        <translation>No se ha restaurado nada ni se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>No book was made, and what you typed is still there.</source>
        <translation>No se ha creado ningún libro, y lo escrito sigue ahí.</translation>
    </message>
    <message>
        <source>Looking at what is damaged…</source>
        <translation>Buscando qué está dañado…</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está ahora %1?</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Libros (*.tallybook)</translation>
    </message>
    <message>
        <source>The key is there; what leaves the book can be signed again.</source>
        <translation>La clave está disponible; lo que sale del libro se puede volver a firmar.</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookState</name>
    <message>
        <source>open for reading only</source>
        <translation>abierto solo para lectura</translation>
    </message>
    <message>
        <source>desk “%1”</source>
        <translation>puesto «%1»</translation>
    </message>
    <message>
        <source>%1 · desk “%2”</source>
        <translation>%1 · puesto «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln apunte</numerusform>
            <numerusform>%Ln apuntes</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the book now</source>
        <translation>Verificar el libro ahora</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Ir al diario</translation>
    </message>
    <message>
        <source>Go to the peers</source>
        <translation>Ir a las asociadas</translation>
    </message>
    <message>
        <source>· Not checked yet</source>
        <translation>· Sin comprobar todavía</translation>
    </message>
    <message>
        <source>✓ Verified</source>
        <translation>✓ Verificado</translation>
    </message>
    <message>
        <source>! Check found: %1</source>
        <translation>! La comprobación ha encontrado: %1</translation>
    </message>
    <message>
        <source>Not seen by a peer yet</source>
        <translation>Ninguna asociada lo ha visto todavía</translation>
    </message>
    <message>
        <source>Last seen by a peer:
%1</source>
        <translation>Visto por última vez por una asociada:
%1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateChoice</name>
    <message>
        <source>Certified from</source>
        <translation>Según certificado</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>sin certificado</translation>
    </message>
    <message>
        <source>%1 · lot %2 · %3 left</source>
        <translation>%1 · lote %2 · quedan %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateDialog</name>
    <message>
        <source>Certificate of a lot</source>
        <translation>Certificado de un lote</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Sistema de certificación</translation>
    </message>
    <message>
        <source>Organic, fair trade, FSC…</source>
        <translation>Ecológico, comercio justo, FSC…</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Número del certificado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Whose certificate it is</source>
        <translation>De quién es el certificado</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Certificado por</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Quién lo comprobó</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Cantidad certificada</translation>
    </message>
    <message>
        <source>Unit of the certified amount</source>
        <translation>Unidad de la cantidad certificada</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>100 %, or less where work takes some of it</source>
        <translation>100 %, o menos si al trabajarlo se pierde una parte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin fecha final</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Sistema de certificación</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>Certified &amp;by</source>
        <translation>Certificado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <source>&amp;Yield</source>
        <translation>&amp;Rendimiento</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Válido &amp;hasta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Covers %1.</source>
        <translation>Cubre %1.</translation>
    </message>
    <message>
        <source>! Covers %1, but %2 was given out already: %3 too much.</source>
        <translation>! Cubre %1, pero ya se ha entregado %2: %3 de más.</translation>
    </message>
    <message>
        <source>Covers %1. %2 of it is given out, %3 is left.</source>
        <translation>Cubre %1. De ello se ha entregado %2 y queda %3.</translation>
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
        <translation>Sumando…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeField</name>
    <message>
        <source>Lot code or serial number</source>
        <translation>Código de lote o número de serie</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeRuleDialog</name>
    <message>
        <source>Rule for codes</source>
        <translation>Regla para los códigos</translation>
    </message>
    <message>
        <source>Codes of lots</source>
        <translation>Códigos de lote</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Text stands for itself. Between braces: year, yy, month, day, week, and once count or count:3 for a running number of three figures. Codes entered from now on have to fit; empty means any code.</source>
        <translation>El texto se toma tal cual. Entre llaves: year, yy, month, day, week y, una sola vez, count o count:3 para un número correlativo de tres cifras. Los códigos que se introduzcan desde ahora tienen que ajustarse; vacío significa cualquier código.</translation>
    </message>
    <message>
        <source>Codes of &amp;lots</source>
        <translation>Códigos de &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Serial numbers</source>
        <translation>Números de &amp;serie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Códigos de %1</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Cualquier código</translation>
    </message>
    <message>
        <source>The first of today: %1</source>
        <translation>El primero de hoy: %1</translation>
    </message>
    <message>
        <source>lots %1</source>
        <translation>lotes %1</translation>
    </message>
    <message>
        <source>serial numbers %1</source>
        <translation>números de serie %1</translation>
    </message>
    <message>
        <source>%1: any code</source>
        <translation>%1: cualquier código</translation>
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
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Go to, do or find</source>
        <translation>Ir, hacer o buscar</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ elegir · Intro abre · Esc cierra</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters may find more.</source>
        <translation>Nada se llama así. Con menos letras puede que se encuentre más.</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>No se puede buscar en las fichas: %1</translation>
    </message>
    <message>
        <source>A page, an act, or the name of anything in the book…</source>
        <translation>Una página, un acto o el nombre de algo del libro…</translation>
    </message>
    <message>
        <source>Find a page, an act or a record</source>
        <translation>Encontrar una página, un acto o una ficha</translation>
    </message>
    <message>
        <source>Pages, acts and records</source>
        <translation>Páginas, actos y fichas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContactDialog</name>
    <message>
        <source>How to reach somebody</source>
        <translation>Cómo contactar con alguien</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Una persona o cooperativa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Recall sheets tell it, and whoever receives this book&apos;s bundles may see it.</source>
        <translation>Figura en las hojas de retirada, y puede verlo quien reciba los paquetes de este libro.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>%1: no phone or e-mail any more</source>
        <translation>%1: ya sin teléfono ni correo electrónico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kitchen@hillside.example</source>
        <translation>cocina@ladera.example</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContentList</name>
    <message>
        <source>fingerprint only</source>
        <translation>solo la huella</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>anulación</translation>
    </message>
    <message>
        <source>settled difference</source>
        <translation>diferencia resuelta</translation>
    </message>
    <message>
        <source>withdrawn part</source>
        <translation>parte retirada</translation>
    </message>
    <message>
        <source>◌ fingerprint only</source>
        <translation>◌ solo la huella</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Search in what the bundle holds…</source>
        <translation>Buscar en lo que contiene el paquete…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries shown: %1 of %2</source>
        <translation>Apuntes mostrados: %1 de %2</translation>
    </message>
    <message>
        <source>Entries shown: %1. Listed are the newest %2 of %3; the counts above are of all.</source>
        <translation>Apuntes mostrados: %1. Se listan los %2 más recientes de %3; los recuentos de arriba son de todos.</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Ningún apunte encaja. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>None of the newest %1 fits; the older ones go along all the same.</source>
        <translation>Ninguno de los %1 más recientes encaja; los anteriores van igualmente.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConversionEdit</name>
    <message>
        <source>Unit of that amount</source>
        <translation>Unidad de esa cantidad</translation>
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
        <translation>Cómo se valoran las salidas</translation>
    </message>
    <message>
        <source>What an issue costs: its share of everything there, or what the oldest of it cost</source>
        <translation>Lo que cuesta una salida: su parte de todo lo que hay, o lo que costó lo más antiguo</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Precio medio ponderado</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>Primera entrada, primera salida</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountDelegate</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPlanDialog</name>
    <message>
        <source>Show the &amp;book&apos;s figures to who counts</source>
        <translation>Mostrar las cifras del li&amp;bro a quien cuenta</translation>
    </message>
    <message>
        <source>Also items of which &amp;none should be there</source>
        <translation>También artículos de los que &amp;no debería haber nada</translation>
    </message>
    <message>
        <source>Also what is in &amp;other hands</source>
        <translation>También lo que está en otras &amp;manos</translation>
    </message>
    <message>
        <source>Plan a count</source>
        <translation>Planificar un inventario</translation>
    </message>
    <message>
        <source>Name of the count</source>
        <translation>Nombre del inventario</translation>
    </message>
    <message>
        <source>Place to count</source>
        <translation>Lugar que se cuenta</translation>
    </message>
    <message>
        <source>Category to count</source>
        <translation>Categoría que se cuenta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>What is to be counted?</source>
        <translation>¿Qué hay que contar?</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Whole stock, %1</source>
        <translation>Todas las existencias, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in stock fits.</source>
        <translation>Nada de las existencias corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</source>
        <translation>
            <numerusform>Artículos por contar: %n. Lo que está en la lista queda fijado ahora; cuánto hay se compara en el momento de contar.</numerusform>
            <numerusform>Artículos por contar: %n. Lo que está en la lista queda fijado ahora; cuánto hay se compara en el momento de contar.</numerusform>
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
        <translation>Regularizar las diferencias</translation>
    </message>
    <message>
        <source>Miscounted or misrecorded</source>
        <translation>Mal contado o mal registrado</translation>
    </message>
    <message>
        <source>Broken or spoiled</source>
        <translation>Roto o estropeado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Found; was not recorded</source>
        <translation>Encontrado; no estaba registrado</translation>
    </message>
    <message>
        <source>Used and not recorded</source>
        <translation>Usado y no registrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why do the book and the shelves differ?</source>
        <translation>¿Por qué difieren el libro y los estantes?</translation>
    </message>
    <message>
        <source>Nothing differs: no quantity changes, and the count is closed.</source>
        <translation>Nada difiere: no cambia ninguna cantidad, y el inventario se cierra.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n. Their stock stays as it is.</source>
        <translation>
            <numerusform>Sin contar: %n. Sus existencias quedan como están.</numerusform>
            <numerusform>Sin contar: %n. Sus existencias quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Regularizar</translation>
    </message>
    <message>
        <source>Post what was counted</source>
        <translation>Regularizar lo contado</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountsPage</name>
    <message>
        <source>✓ posted</source>
        <translation>✓ regularizado</translation>
    </message>
    <message>
        <source>◇ planned</source>
        <translation>◇ planificado</translation>
    </message>
    <message>
        <source>◷ being counted</source>
        <translation>◷ contándose</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines without difference</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>descuadre de %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventarios</translation>
    </message>
    <message>
        <source>Filter the sheet…</source>
        <translation>Filtrar la hoja…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artículos: %n</numerusform>
            <numerusform>Artículos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare with the book</source>
        <translation>&amp;Comparar con el libro</translation>
    </message>
    <message>
        <source>Counted ea&amp;rlier, at</source>
        <translation>Contado &amp;antes, el</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Todavía no se ha contado nada</translation>
    </message>
    <message>
        <source>Plan a count of a room, a shelf or a kind of item; then enter what is really there.</source>
        <translation>Planificar un inventario de una sala, un estante o una clase de artículo; después, introducir lo que hay de verdad.</translation>
    </message>
    <message>
        <source>Plan a count…</source>
        <translation>Planificar un inventario…</translation>
    </message>
    <message>
        <source>By place, by category, or the whole stock</source>
        <translation>Por lugar, por categoría o todas las existencias</translation>
    </message>
    <message>
        <source>Post the differences…</source>
        <translation>Regularizar las diferencias…</translation>
    </message>
    <message>
        <source>Raise or lower the book to what was counted, and close the count</source>
        <translation>Aumentar o reducir el libro hasta lo contado y cerrar el inventario</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Hoja de inventario</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha registrado nada.</translation>
    </message>
    <message>
        <source>When it was counted</source>
        <translation>Cuándo se contó</translation>
    </message>
    <message>
        <source>Counts, the latest first</source>
        <translation>Inventarios, primero el más reciente</translation>
    </message>
    <message>
        <source>Whole stock</source>
        <translation>Todas las existencias</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>counted, to be counted, what</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <translation>Contado: %1 de %2</translation>
    </message>
    <message>
        <source>Enter goes to the next line · a recount replaces the earlier one</source>
        <translation>Intro pasa a la línea siguiente · contar de nuevo sustituye lo anterior</translation>
    </message>
    <message>
        <source>Planned “%1”.</source>
        <translation>«%1» planificado.</translation>
    </message>
    <message numerus="yes">
        <source>Posted “%1”: %n change(s) of stock</source>
        <translation>
            <numerusform>«%1» regularizado: %n cambio de existencias</numerusform>
            <numerusform>«%1» regularizado: %n cambios de existencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the counts…</source>
        <translation>Leyendo los recuentos…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportActs</name>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Items, opening stock or movements from a CSV file</source>
        <translation>Artículos, existencias iniciales o movimientos desde un archivo CSV</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins, from a CSV file</source>
        <translation>Lo que hay en los estantes cuando empieza el libro, desde un archivo CSV</translation>
    </message>
    <message>
        <source>Take opening stock from a file…</source>
        <translation>Tomar existencias iniciales de un archivo…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportDialog</name>
    <message>
        <source>Choose a file to begin with.</source>
        <translation>Elegir un archivo para empezar.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Existencias iniciales</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A CSV file, as any spreadsheet saves it</source>
        <translation>Un archivo CSV, como lo guarda cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>a name to keep these columns under</source>
        <translation>un nombre con el que guardar estas columnas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Lines that cannot be taken in</source>
        <translation>Líneas que no se pueden incorporar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1  The file</source>
        <translation>1  El archivo</translation>
    </message>
    <message>
        <source>2  Its columns</source>
        <translation>2  Sus columnas</translation>
    </message>
    <message>
        <source>3  Check, then import</source>
        <translation>3  Comprobar y luego importar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Valores separados por comas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«%1» no se puede abrir.</translation>
    </message>
    <message>
        <source>Check the file: nothing is recorded by that.</source>
        <translation>Comprobar el archivo: con eso no se registra nada.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>! Lines that cannot be taken in: %1. Nothing is recorded until all can be; mend them and check again.</source>
        <translation>! Líneas que no se pueden incorporar: %1. No se registra nada hasta que todas se puedan; corregirlas y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>✓ All lines can be taken in. Records that will be made: %1; there already: %2. %3.</source>
        <translation>✓ Todas las líneas se pueden incorporar. Fichas que se crearán: %1; ya existentes: %2. %3.</translation>
    </message>
    <message>
        <source>Imported: %1 records from %2 lines</source>
        <translation>Importado: %1 fichas de %2 líneas</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>Value in all: %1</source>
        <translation>Valor total: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvMapping</name>
    <message>
        <source>Make items, places and partners that are not there yet</source>
        <translation>Crear los artículos, lugares y asociadas que aún no existan</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>point: 12.5</source>
        <translation>punto: 12.5</translation>
    </message>
    <message>
        <source>comma: 12,5</source>
        <translation>coma: 12,5</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
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
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>tally::ui::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Keys: + and − a day, [ and ] a month, t today, m and h first and last of the month, y and r of the year</source>
        <translation>Teclas: + y − un día, [ y ] un mes, t hoy, m y h primer y último día del mes, y y r del año</translation>
    </message>
</context>
<context>
    <name>tally::ui::DecideDialog</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>Vale esta</translation>
    </message>
    <message>
        <source>Desks answered differently, none of them knowing what the other one said.</source>
        <translation>Los puestos respondieron de forma distinta, sin que ninguno supiera lo que decía el otro.</translation>
    </message>
    <message>
        <source>Your choice becomes an entry. Every desk follows it once it has received it; what was said before stays in the journal.</source>
        <translation>La elección se convierte en un apunte. Cada puesto la sigue en cuanto lo ha recibido; lo dicho antes queda en el diario.</translation>
    </message>
    <message>
        <source>%1 · what the book shows until somebody decides</source>
        <translation>%1 · lo que muestra el libro hasta que alguien decida</translation>
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
        <translation>Elegir un puesto para ver su clave.</translation>
    </message>
    <message>
        <source>Add or close a desk</source>
        <translation>Añadir o cerrar un puesto</translation>
    </message>
    <message>
        <source>This is done in a terminal, on the computer that holds the book&apos;s root key.</source>
        <translation>Esto se hace en una terminal, en el ordenador que tiene la clave raíz del libro.</translation>
    </message>
    <message>
        <source>A copy of the book for another computer, with a key of its own:</source>
        <translation>Una copia del libro para otro ordenador, con su propia clave:</translation>
    </message>
    <message>
        <source>What a lost or retired desk writes after this no longer counts:</source>
        <translation>Lo que un puesto perdido o retirado escriba después de esto ya no cuenta:</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último apunte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <translation>después de %1: %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Why may it write?</source>
        <translation>¿Por qué puede escribir?</translation>
    </message>
    <message>
        <source>The roster names its key</source>
        <translation>La nómina de puestos nombra su clave</translation>
    </message>
    <message>
        <source>and the book&apos;s root key has signed the roster</source>
        <translation>y la clave raíz del libro ha firmado la nómina de puestos</translation>
    </message>
</context>
<context>
    <name>tally::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see its exact bytes.</source>
        <translation>Elegir un apunte para ver sus bytes exactos.</translation>
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
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>The entry that took this one back</source>
        <translation>El apunte que anuló este</translation>
    </message>
    <message>
        <source>The entry&apos;s exact bytes</source>
        <translation>Los bytes exactos del apunte</translation>
    </message>
    <message>
        <source>Exactly as recorded</source>
        <translation>Exactamente como se registró</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1, entry %2 of %3 in this desk&apos;s log</source>
        <translation>%1, apunte %2 de %3 en el registro de este puesto</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Anulado por %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Mostrar la prueba</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Copiar la prueba</translation>
    </message>
    <message>
        <source>The hashes of the proof</source>
        <translation>Los hashes de la prueba</translation>
    </message>
    <message>
        <source>The hashes that lead from this entry to its log&apos;s fingerprint</source>
        <translation>Los hashes que llevan de este apunte a la huella de su registro</translation>
    </message>
    <message>
        <source>For somebody who has a signed checkpoint of this log</source>
        <translation>Para quien tenga un punto de control firmado de este registro</translation>
    </message>
    <message>
        <source>Proof of its place</source>
        <translation>Prueba de su lugar</translation>
    </message>
    <message>
        <source>Shows that the entry stands where it says, without the others.</source>
        <translation>Muestra que el apunte está donde dice, sin necesidad de los demás.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>✓ %1 hashes lead from this entry to the fingerprint of the log&apos;s %2 entries.</source>
        <translation>✓ %1 hashes llevan de este apunte a la huella de los %2 apuntes del registro.</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>raíz %1</translation>
    </message>
    <message>
        <source>✓ Copied. Whoever has a signed checkpoint of this log can check it.</source>
        <translation>✓ Copiado. Quien tenga un punto de control firmado de este registro puede comprobarlo.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ErrorBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Quitar este mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExchangePane</name>
    <message>
        <source>Choose an exchange to see its report.</source>
        <translation>Elegir un intercambio para ver su informe.</translation>
    </message>
    <message>
        <source>✓ written and signed</source>
        <translation>✓ escrito y firmado</translation>
    </message>
    <message>
        <source>✓ verified and taken in</source>
        <translation>✓ verificado e incorporado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>It brought</source>
        <translation>Ha traído</translation>
    </message>
    <message>
        <source>no new entries, but news about keys or receipts</source>
        <translation>ningún apunte nuevo, pero sí novedades sobre claves o acuses de recibo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>whoever gets the file</source>
        <translation>quien reciba el archivo</translation>
    </message>
    <message>
        <source>Roster, the list of keys and desks</source>
        <translation>Nómina de puestos, la lista de claves y puestos</translation>
    </message>
    <message>
        <source>Log %1, up to entry %2</source>
        <translation>Registro %1, hasta el apunte %2</translation>
    </message>
    <message>
        <source>%1 more than in the one before</source>
        <translation>%1 más que en el anterior</translation>
    </message>
    <message>
        <source>the first exchange</source>
        <translation>el primer intercambio</translation>
    </message>
    <message>
        <source>Why these entries?</source>
        <translation>¿Por qué estos apuntes?</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExportPane</name>
    <message>
        <source>No file was left behind, and nothing in the book was changed.</source>
        <translation>No ha quedado ningún archivo y no se ha cambiado nada en el libro.</translation>
    </message>
    <message>
        <source>Only what they have not confirmed yet</source>
        <translation>Solo lo que todavía no han confirmado</translation>
    </message>
    <message>
        <source>Everything from the beginning</source>
        <translation>Todo desde el principio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Volver a las asociadas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Firmar y escribir</translation>
    </message>
    <message>
        <source>This desk signs the file; whoever gets it can check that nothing was changed.</source>
        <translation>Este puesto firma el archivo; quien lo reciba puede comprobar que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any partner co-op</source>
        <translation>Cualquier cooperativa asociada</translation>
    </message>
    <message>
        <source>The other desks of this book</source>
        <translation>Los demás puestos de este libro</translation>
    </message>
    <message>
        <source>Holds what everybody may read. Private parts stay here.</source>
        <translation>Contiene lo que todo el mundo puede leer. Las partes privadas se quedan aquí.</translation>
    </message>
    <message>
        <source>Holds everything, private parts too. No other book will take it in.</source>
        <translation>Contiene todo, también las partes privadas. Ningún otro libro lo incorporará.</translation>
    </message>
    <message>
        <source>Holds what partner co-ops may read. What is for members or a single agreement stays here.</source>
        <translation>Contiene lo que pueden leer las cooperativas asociadas. Lo que es para las personas socias o para un solo acuerdo se queda aquí.</translation>
    </message>
    <message>
        <source>Looking up what they will see…</source>
        <translation>Consultando lo que verán…</translation>
    </message>
    <message>
        <source>No entries: they have confirmed everything already.</source>
        <translation>Ningún apunte: ya lo han confirmado todo.</translation>
    </message>
    <message>
        <source>They can read all of %1.</source>
        <translation>Pueden leer todo lo incluido: %1.</translation>
    </message>
    <message>
        <source>They get %1; of %2 only the fingerprint, which tells neither kind nor time.</source>
        <translation>Reciben %1; de %2, solo la huella, que no dice ni la clase ni la hora.</translation>
    </message>
    <message>
        <source>Private parts that travel: %1.</source>
        <translation>Partes privadas que viajan: %1.</translation>
    </message>
    <message>
        <source>Private parts that stay here: %1.</source>
        <translation>Partes privadas que se quedan aquí: %1.</translation>
    </message>
    <message>
        <source>The list of our desks and keys always goes along.</source>
        <translation>La lista de nuestros puestos y claves siempre va incluida.</translation>
    </message>
    <message>
        <source>So do our receipts for what we hold of theirs.</source>
        <translation>También nuestros acuses de recibo de lo que tenemos de la otra parte.</translation>
    </message>
    <message>
        <source>So do the proofs of two-faced books that we keep.</source>
        <translation>También las pruebas de libros con dos versiones que conservamos.</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>Carpeta para el paquete</translation>
    </message>
    <message>
        <source>A file named %1</source>
        <translation>Un archivo llamado %1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>✗ not written</source>
        <translation>✗ no escrito</translation>
    </message>
    <message>
        <source>… writing</source>
        <translation>… escribiendo</translation>
    </message>
    <message>
        <source>Exporting a bundle…</source>
        <translation>Exportando un paquete…</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ escrito</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Se ha exportado a %2: %1</translation>
    </message>
    <message>
        <source>Pictures and documents that travel: %1 (%2).</source>
        <translation>Imágenes y documentos que viajan: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tally::ui::FactGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Filter on this page</source>
        <translation>Filtrar en esta página</translation>
    </message>
    <message>
        <source>Go to, do or find…</source>
        <translation>Ir, hacer o buscar…</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Teclas que funcionan ahora</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpActs</name>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Explain what is in front</source>
        <translation>Explicar lo que está delante</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Ir a su lugar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Buscar en la ayuda…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>tally::ui::History</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>tally::ui::HitPane</name>
    <message>
        <source>✗ taken back</source>
        <translation>✗ anulado</translation>
    </message>
    <message>
        <source>Choose a line to see what it is.</source>
        <translation>Elegir una línea para ver qué es.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it where it is shown (Enter)</source>
        <translation>Abrirlo donde se muestra (Intro)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Clase de artículo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
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
    <name>tally::ui::IdentityCard</name>
    <message>
        <source>This book</source>
        <translation>Este libro</translation>
    </message>
    <message>
        <source>Read these words to a peer on the telephone; they see the same beside your name</source>
        <translation>Leer estas palabras por teléfono a una cooperativa asociada; allí se ven las mismas junto al nombre de este libro</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>The eight words are in the clipboard.</source>
        <translation>Las ocho palabras están en el portapapeles.</translation>
    </message>
    <message>
        <source>The book&apos;s id is in the clipboard.</source>
        <translation>El id del libro está en el portapapeles.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Libro %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportReportDialog</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Hallazgos de la importación</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Records added: %1, known already: %2, not taken as they stood: %3.</source>
        <translation>Fichas añadidas: %1, ya conocidas: %2, no incorporadas tal como estaban: %3.</translation>
    </message>
</context>
<context>
    <name>tally::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Filter items, lots, places…</source>
        <translation>Filtrar artículos, lotes, lugares…</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Registrar hecho</translation>
    </message>
    <message>
        <source>Record what happened to an item: used, made, counted, handed over…</source>
        <translation>Registrar lo que ha pasado con un artículo: usado, hecho, contado, entregado…</translation>
    </message>
    <message>
        <source>Items in stock</source>
        <translation>Artículos en existencias</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>Todavía no hay existencias</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Artículos mostrados: %1 de %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Todos los cambios guardados · Ctrl+Z anula</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastrear</translation>
    </message>
    <message>
        <source>Where the chosen item came from and what became of it</source>
        <translation>De dónde vino el artículo elegido y qué ha sido de él</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n artículo elegido</numerusform>
            <numerusform>%n artículos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>En mano: %1</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>Dinero: %1</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Leyendo las existencias…</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Ningún artículo encaja. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Record the first item, or enter all there is at once: typed, pasted from a spreadsheet or from a file.</source>
        <translation>Registre el primer artículo, o introduzca de una vez todo lo que hay: a mano, pegado de una hoja de cálculo o desde un archivo.</translation>
    </message>
    <message>
        <source>Filter changed to show this item</source>
        <translation>Filtro cambiado para mostrar este artículo</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemActs</name>
    <message>
        <source>Show the item</source>
        <translation>Mostrar el artículo</translation>
    </message>
    <message>
        <source>Units, suppliers and order point of what is chosen</source>
        <translation>Unidades, proveedores y punto de pedido de lo elegido</translation>
    </message>
    <message>
        <source>Nobody said yet what kind of item this is.</source>
        <translation>Nadie ha indicado todavía qué clase de artículo es.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemDialog</name>
    <message>
        <source>Change the item</source>
        <translation>Cambiar el artículo</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Artículo nuevo: %1</translation>
    </message>
    <message>
        <source>%1 changes: %2</source>
        <comment>item, fields</comment>
        <translation>Cambios en %1: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemForm</name>
    <message>
        <source>What it is bought in</source>
        <translation>En qué se compra</translation>
    </message>
    <message>
        <source>How much one of that is</source>
        <translation>Cuánto es una de esas unidades</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rollo</translation>
    </message>
    <message>
        <source>What it is used in</source>
        <translation>En qué se usa</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>One of it can stand in for &amp;another</source>
        <translation>Una unidad puede sustituir &amp;a otra</translation>
    </message>
    <message>
        <source>Re&amp;fuse to go below zero</source>
        <translation>&amp;Rechazar lo que baje de cero</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Cost and ordering</source>
        <translation>Coste y pedidos</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Nombre del artículo</translation>
    </message>
    <message>
        <source>Oak board 40 mm</source>
        <translation>Tabla de roble 40 mm</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Código del artículo</translation>
    </message>
    <message>
        <source>Short, yours, on labels</source>
        <translation>Corto, propio, en las etiquetas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Wood/Boards</source>
        <translation>Madera/Tablas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Stock unit</source>
        <translation>Unidad de existencias</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>Se &amp;lleva en</translation>
    </message>
    <message>
        <source>&amp;Bought in</source>
        <translation>Se co&amp;mpra en</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>Se &amp;usa en</translation>
    </message>
    <message>
        <source>How it is told apart</source>
        <translation>Cómo se distingue</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Por la cantidad que hay</translation>
    </message>
    <message>
        <source>By lot, with its code</source>
        <translation>Por lote, con su código</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Por número de serie</translation>
    </message>
    <message>
        <source>If not, what is in stock is never counted on for the next order</source>
        <translation>Si no, nunca se cuenta con lo que hay en existencias para el siguiente pedido</translation>
    </message>
    <message>
        <source>If not, less than nothing is recorded with a warning</source>
        <translation>Si no, lo que baja de cero se registra con un aviso</translation>
    </message>
    <message>
        <source>&amp;Told apart</source>
        <translation>Se &amp;distingue</translation>
    </message>
    <message>
        <source>Standard cost of one</source>
        <translation>Coste estándar de una unidad</translation>
    </message>
    <message>
        <source>Of one, in %1</source>
        <translation>De una unidad, en %1</translation>
    </message>
    <message>
        <source>When to order again</source>
        <translation>Cuándo volver a pedir</translation>
    </message>
    <message>
        <source>Worked out from use</source>
        <translation>Calculado según el consumo</translation>
    </message>
    <message>
        <source>At the order point</source>
        <translation>Al llegar al punto de pedido</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Unit of the order point</source>
        <translation>Unidad del punto de pedido</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Existencias de seguridad</translation>
    </message>
    <message>
        <source>Unit of the safety stock</source>
        <translation>Unidad de las existencias de seguridad</translation>
    </message>
    <message>
        <source>Amount to order at a time</source>
        <translation>Cantidad que se pide cada vez</translation>
    </message>
    <message>
        <source>Unit of the amount to order</source>
        <translation>Unidad de la cantidad que se pide</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Días desde el pedido hasta la llegada</translation>
    </message>
    <message>
        <source>&amp;Standard cost</source>
        <translation>Coste e&amp;stándar</translation>
    </message>
    <message>
        <source>Order &amp;when</source>
        <translation>Cuándo p&amp;edir</translation>
    </message>
    <message>
        <source>Order &amp;point</source>
        <translation>&amp;Punto de pedido</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>Plazo de en&amp;trega</translation>
    </message>
    <message>
        <source>Safet&amp;y stock</source>
        <translation>E&amp;xistencias de seguridad</translation>
    </message>
    <message>
        <source>At a ti&amp;me</source>
        <translation>Pedir cada &amp;vez</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>Categoría nueva «%1»</translation>
    </message>
    <message>
        <source>New category “%1” in “%2”</source>
        <translation>Categoría nueva «%1» en «%2»</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>en envases de %1</translation>
    </message>
    <message>
        <source>their code %1</source>
        <translation>su código %1</translation>
    </message>
    <message>
        <source>Choose an item to see everything about it.</source>
        <translation>Elegir un artículo para ver todo sobre él.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>%1, from use and lead time</source>
        <translation>%1, según el consumo y el plazo de entrega</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Existencias de seguridad</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Pedir cada vez</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de entrega</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se lleva en</translation>
    </message>
    <message>
        <source>never in stock: work or a service</source>
        <translation>nunca en existencias: trabajo o un servicio</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Se compra en</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Se distingue</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>one cannot stand in for another</source>
        <translation>una unidad no puede sustituir a otra</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Por debajo de cero</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>Standard cost</source>
        <translation>Coste estándar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item in stock, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it in the inventory</source>
        <translation>Mostrarlo en las existencias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipe, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Se emplea en</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Se produce según</translation>
    </message>
    <message>
        <source>Why? What was said of it</source>
        <translation>¿Por qué? Lo que se ha dicho de ello</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Filter by name, code, category or supplier…</source>
        <translation>Filtrar por nombre, código, categoría o proveedor…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artículos: %n</numerusform>
            <numerusform>Artículos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>Artículo nuevo…</translation>
    </message>
    <message>
        <source>Name, units, suppliers, when to order</source>
        <translation>Nombre, unidades, proveedores, cuándo pedir</translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation>Cambiar el artículo…</translation>
    </message>
    <message>
        <source>What the chosen item is and on what terms it is bought</source>
        <translation>Qué es el artículo elegido y en qué condiciones se compra</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Clases de artículos</translation>
    </message>
    <message>
        <source>Say what you buy, make and keep: a name and a unit are enough. Or bring your list from a spreadsheet.</source>
        <translation>Indicar lo que se compra, se hace y se guarda: bastan un nombre y una unidad. O importar la lista desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n to order</source>
        <translation>
            <numerusform>%n por pedir</numerusform>
            <numerusform>%n por pedir</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Leyendo los artículos…</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Artículos mostrados: %1 de %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Todos los cambios guardados · Ctrl+Z anula</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Ningún artículo encaja. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>No kinds of item yet</source>
        <translation>Aún no hay clases de artículo</translation>
    </message>
</context>
<context>
    <name>tally::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalActs</name>
    <message>
        <source>Nothing in the book was changed.</source>
        <translation>No se ha cambiado nada en el libro.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Recompute every fingerprint and table of the book</source>
        <translation>Volver a calcular todas las huellas y tablas del libro</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Importar fichas…</translation>
    </message>
    <message>
        <source>✓ Verified: every entry is as it was recorded, and every table follows from the entries.</source>
        <translation>✓ Verificado: cada apunte está como se registró y cada tabla se deduce de los apuntes.</translation>
    </message>
    <message>
        <source>! The check found: %1</source>
        <translation>! La comprobación ha encontrado: %1</translation>
    </message>
    <message>
        <source>Verifying the book…</source>
        <translation>Verificando el libro…</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar fichas</translation>
    </message>
    <message>
        <source>JSON-LD (*.jsonld *.json);;All files (*)</source>
        <translation>JSON-LD (*.jsonld *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalFilters</name>
    <message>
        <source>Search the journal, or go to d1/42</source>
        <translation>Buscar en el diario o ir a d1/42</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>At which desk</source>
        <translation>En qué puesto</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Cualquier puesto</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Apuntes, los más recientes primero</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>nómina de puestos</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <translation>Desde %1 hacia atrás</translation>
    </message>
    <message>
        <source>Entries are never changed, only taken back</source>
        <translation>Los apuntes nunca se cambian, solo se anulan</translation>
    </message>
    <message>
        <source>Exchange with peers</source>
        <translation>Intercambiar con las asociadas</translation>
    </message>
    <message>
        <source>Go to the network page, where bundles are exported and received</source>
        <translation>Ir a la página de la red, donde se exportan y reciben paquetes</translation>
    </message>
    <message>
        <source>Working out the proof.</source>
        <translation>Calculando la prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n apunte elegido</numerusform>
            <numerusform>%n apuntes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking back to %2 …</source>
        <translation>%1 encontrados, buscando hacia atrás hasta %2 …</translation>
    </message>
    <message>
        <source>%1 found in the whole journal</source>
        <translation>%1 encontrados en todo el diario</translation>
    </message>
    <message>
        <source>The latest %1 found; scroll on for more</source>
        <translation>Los últimos %1 encontrados; desplazarse para ver más</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 apuntes, los más recientes primero</translation>
    </message>
    <message>
        <source>The latest %1 entries; scroll on for more</source>
        <translation>Los últimos %1 apuntes; desplazarse para ver más</translation>
    </message>
    <message>
        <source>Looking through the journal…</source>
        <translation>Recorriendo el diario…</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Ningún apunte encaja. Quite un filtro para ver más.</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeyOverlay</name>
    <message>
        <source>Find and undo</source>
        <translation>Buscar y deshacer</translation>
    </message>
    <message>
        <source>Book and program</source>
        <translation>Libro y programa</translation>
    </message>
    <message>
        <source>Record and work</source>
        <translation>Registrar y trabajar</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elegir una fila</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>cualquier letra</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Choose columns, copy</source>
        <translation>Elegir columnas, copiar</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on to the next part of the page</source>
        <translation>Pasar a la parte siguiente de la página</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close, cancel</source>
        <translation>Vaciar el campo, cerrar, cancelar</translation>
    </message>
    <message>
        <source>In every table and form</source>
        <translation>En todas las tablas y formularios</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Teclas que funcionan ahora</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysSection</name>
    <message>
        <source>✓ there</source>
        <translation>✓ disponible</translation>
    </message>
    <message>
        <source>! out of reach</source>
        <translation>! fuera de alcance</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Recording needs no key. What leaves the book is signed with this desk’s key; the root key says which desks speak for the book.</source>
        <translation>Para registrar no hace falta ninguna clave. Lo que sale del libro se firma con la clave de este puesto; la clave raíz dice qué puestos hablan por el libro.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>sin comprobar todavía</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <source>This desk’s key</source>
        <translation>La clave de este puesto</translation>
    </message>
    <message>
        <source>The root key</source>
        <translation>La clave raíz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Desk “%1”, this one</source>
        <translation>Puesto «%1», este mismo</translation>
    </message>
    <message>
        <source>Desk “%1”</source>
        <translation>Puesto «%1»</translation>
    </message>
    <message>
        <source>Desk “%1”, closed</source>
        <translation>Puesto «%1», cerrado</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>Clave raíz</translation>
    </message>
    <message>
        <source>This computer’s keyring answers.</source>
        <translation>El depósito de claves de este ordenador responde.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked, or waits for somebody to unlock it.</source>
        <translation>El depósito de claves de este ordenador está bloqueado o espera a que alguien lo desbloquee.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Keys are kept in a file that a passphrase protects.</source>
        <translation>Este ordenador no tiene depósito de claves. Las claves se guardan en un archivo protegido por una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelPreview</name>
    <message>
        <source>Preview of the labels</source>
        <translation>Vista previa de las etiquetas</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>What stands on them</source>
        <translation>Qué figura en ellas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primera etiqueta libre de la hoja</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Cuántas de cada una</translation>
    </message>
    <message>
        <source>&amp;What stands on them</source>
        <translation>&amp;Qué figura en ellas</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;First free label of the sheet</source>
        <translation>P&amp;rimera etiqueta libre de la hoja</translation>
    </message>
    <message>
        <source>How &amp;many of each</source>
        <translation>&amp;Cuántas de cada una</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Labels for %1</source>
        <translation>Etiquetas para %1</translation>
    </message>
    <message>
        <source>No label is wanted yet.</source>
        <translation>Todavía no se quiere ninguna etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels come out of the printer.</source>
        <translation>
            <numerusform>De la impresora sale %n etiqueta.</numerusform>
            <numerusform>De la impresora salen %n etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Labels %1.pdf</source>
        <translation>Etiquetas %1.pdf</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Páginas (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elegir otra carpeta o hacer sitio en el disco.</translation>
    </message>
    <message>
        <source>Labels saved in %1</source>
        <translation>Etiquetas guardadas en %1</translation>
    </message>
    <message>
        <source>Labels sent to the printer</source>
        <translation>Etiquetas enviadas a la impresora</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>The language changes when Tallystick is started next.</source>
        <translation>El idioma cambiará la próxima vez que se inicie Tallystick.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for books</source>
        <translation>Elegir la carpeta para los libros</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ight and dark</source>
        <translation>&amp;Claro y oscuro</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers</source>
        <translation>&amp;Fechas y números</translation>
    </message>
    <message>
        <source>&amp;Books go to</source>
        <translation>Los &amp;libros van a</translation>
    </message>
    <message>
        <source>For example: %1 · %2 · %3</source>
        <translation>Por ejemplo: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Where books go</source>
        <translation>Dónde se guardan los libros</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotActs</name>
    <message>
        <source>Print labels…</source>
        <translation>Imprimir etiquetas…</translation>
    </message>
    <message>
        <source>Labels with codes for scanners, for what is chosen</source>
        <translation>Etiquetas con códigos para lectores, de lo elegido</translation>
    </message>
    <message>
        <source>Recall sheet…</source>
        <translation>Hoja de retirada…</translation>
    </message>
    <message>
        <source>Who received any of the chosen lot, and how to reach them</source>
        <translation>Quién recibió algo del lote elegido y cómo contactar</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Guardar pasaporte…</translation>
    </message>
    <message>
        <source>A page that says what the chosen item is made of, by whom and how certified</source>
        <translation>Una página que dice de qué está hecho el artículo elegido, por quién y con qué certificado</translation>
    </message>
    <message>
        <source>Quarantine, or release from it…</source>
        <translation>Poner en cuarentena o liberar…</translation>
    </message>
    <message>
        <source>Nothing in quarantine can be used or handed out until it is released</source>
        <translation>Nada que esté en cuarentena se puede usar ni entregar hasta que se libere</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Looking for everybody who received it</source>
        <translation>Buscando a todos los que lo recibieron</translation>
    </message>
    <message>
        <source>Save passport</source>
        <translation>Guardar pasaporte</translation>
    </message>
    <message>
        <source>Passport %1.html</source>
        <translation>Pasaporte %1.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Following it back to its sources</source>
        <translation>Rastreándolo hasta su origen</translation>
    </message>
    <message>
        <source>Passport saved in %1</source>
        <translation>Pasaporte guardado en %1</translation>
    </message>
    <message>
        <source>“%1” is released from quarantine</source>
        <translation>«%1» queda liberado de la cuarentena</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2</source>
        <translation>«%1» está en cuarentena: %2</translation>
    </message>
    <message>
        <source>Certificate of the lot…</source>
        <translation>Certificado del lote…</translation>
    </message>
    <message>
        <source>What the chosen lot is certified for, how much of it and until when</source>
        <translation>Para qué está certificado el lote elegido, qué cantidad y hasta cuándo</translation>
    </message>
    <message>
        <source>Rule for codes…</source>
        <translation>Regla para los códigos…</translation>
    </message>
    <message>
        <source>How lots and serial numbers of the chosen kind are called</source>
        <translation>Cómo se llaman los lotes y los números de serie de la clase elegida</translation>
    </message>
    <message>
        <source>How to reach somebody…</source>
        <translation>Cómo contactar con alguien…</translation>
    </message>
    <message>
        <source>Phone and e-mail of a person or co-op, for recall sheets</source>
        <translation>Teléfono y correo electrónico de una persona o cooperativa, para las hojas de retirada</translation>
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
        <translation>Menú</translation>
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
        <translation>%1 Primero hay que detenerlo; cerrar la ventana de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>No page shows that record.</source>
        <translation>Ninguna página muestra esa ficha.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementActs</name>
    <message>
        <source>Many movements…</source>
        <translation>Muchos movimientos…</translation>
    </message>
    <message>
        <source>Type, paste or scan what came, went or moved</source>
        <translation>Escribir, pegar o escanear lo que entró, salió o se movió</translation>
    </message>
    <message>
        <source>Enter opening stock…</source>
        <translation>Introducir existencias iniciales…</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins: typed, pasted or from a file</source>
        <translation>Lo que hay en las estanterías cuando empieza el libro: a mano, pegado o desde un archivo</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementChart</name>
    <message>
        <source>On hand over time, now %1</source>
        <translation>En mano a lo largo del tiempo, ahora %1</translation>
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
        <translation>Qué se hace con lo que se escanea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan or type a code, lot or serial number; Enter adds it</source>
        <translation>Escanear o escribir un código, lote o número de serie; Intro lo añade</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Registrar todo</translation>
    </message>
    <message>
        <source>What came, went or moved?</source>
        <translation>¿Qué vino, se fue o se trasladó?</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1 of %2. Nothing is recorded until all are right.</source>
        <translation>Líneas con un problema: %1 de %2. No se registra nada hasta que todas estén bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be recorded as one act.</source>
        <translation>
            <numerusform>%n línea se registrará como una sola operación.</numerusform>
            <numerusform>%n líneas se registrarán como una sola operación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n movements</source>
        <translation>
            <numerusform>%n movimiento registrado</numerusform>
            <numerusform>%n movimientos registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Day of the opening stock</source>
        <translation>Día de las existencias iniciales</translation>
    </message>
    <message>
        <source>Type what is on the shelves, or paste it with Ctrl+V in the order of the columns; a first line with their titles may put them in another order. Items and places that are new are made. Ctrl+Delete takes a line away.</source>
        <translation>Escriba lo que hay en las estanterías, o péguelo con Ctrl+V en el orden de las columnas; una primera línea con sus títulos puede darles otro orden. Los artículos y lugares nuevos se crean. Ctrl+Supr quita una línea.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes rows from a spreadsheet in the order of the columns; a first line with their titles may put them in another order. Ctrl+Delete takes a line away.</source>
        <translation>Ctrl+V pega filas de una hoja de cálculo en el orden de las columnas; una primera línea con sus títulos puede darles otro orden. Ctrl+Supr quita una línea.</translation>
    </message>
    <message>
        <source>What is there when the book begins?</source>
        <translation>¿Qué hay cuando empieza el libro?</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>El &amp;día</translation>
    </message>
    <message>
        <source>Trying the lines…</source>
        <translation>Probando las líneas…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>New items: %1.</source>
        <translation>Artículos nuevos: %1.</translation>
    </message>
    <message>
        <source>Value in all: %1.</source>
        <translation>Valor total: %1.</translation>
    </message>
    <message>
        <source>! Lines to look at again: %1.</source>
        <translation>! Líneas que conviene revisar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded opening stock: %n line(s)</source>
        <translation>
            <numerusform>Existencias iniciales registradas: %n línea</numerusform>
            <numerusform>Existencias iniciales registradas: %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Needs</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Filter peers, desks, exchanges…</source>
        <translation>Filtrar asociadas, puestos, intercambios…</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>Recibir un paquete…</translation>
    </message>
    <message>
        <source>Verify a file from another co-op or desk, and take it in</source>
        <translation>Verificar un archivo de otra cooperativa o de otro puesto, e incorporarlo</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Exportar un paquete…</translation>
    </message>
    <message>
        <source>Write a signed file of this book for others</source>
        <translation>Escribir un archivo firmado de este libro para otros</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Asociadas</translation>
    </message>
    <message>
        <source>Our desks</source>
        <translation>Nuestros puestos</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Desks of this book</source>
        <translation>Puestos de este libro</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>Intercambios, los más recientes primero</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Todavía no hay asociadas</translation>
    </message>
    <message>
        <source>Take in the first file another co-op gives you, or export one for them. Nothing of theirs ever changes your stock or money.</source>
        <translation>Incorporar el primer archivo que entregue otra cooperativa, o exportar uno para ella. Nada de lo suyo cambia nunca las existencias ni el dinero propios.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>last seen by a peer %1</source>
        <translation>visto por última vez por una asociada %1</translation>
    </message>
    <message>
        <source>not seen by a peer yet</source>
        <translation>ninguna asociada lo ha visto todavía</translation>
    </message>
    <message>
        <source>A peer&apos;s entries never change our stock or money</source>
        <translation>Los apuntes de una asociada nunca cambian nuestras existencias ni nuestro dinero</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Filas mostradas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookDialog</name>
    <message>
        <source>Create a book</source>
        <translation>Crear un libro</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Name of the co-op</source>
        <translation>&amp;Nombre de la cooperativa</translation>
    </message>
    <message>
        <source>Who are &amp;you</source>
        <translation>&amp;Quién es usted</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>This &amp;desk is called</source>
        <translation>Este &amp;puesto se llama</translation>
    </message>
    <message>
        <source>Kept in the &amp;file</source>
        <translation>Se guarda en el &amp;archivo</translation>
    </message>
    <message>
        <source>Elm Street Workshop</source>
        <translation>Taller de la calle del Olmo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the co-op</source>
        <translation>Nombre de la cooperativa</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is recorded here is recorded by you. It can be changed at any time.</source>
        <translation>Lo que se registre aquí quedará a su nombre. Se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Entries made on this computer carry this name.</source>
        <translation>Los apuntes hechos en este ordenador llevan este nombre.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, where your passwords are.</source>
        <translation>Lo que sale de este libro va firmado. La clave para ello se guarda en el depósito de claves de este ordenador, donde están sus contraseñas.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, which is locked: it will ask you to unlock it.</source>
        <translation>Lo que sale de este libro va firmado. La clave para ello se guarda en el depósito de claves de este ordenador, que está bloqueado: pedirá que se desbloquee.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. This computer has no keyring, so the key goes into a file that a passphrase protects; you choose it in the next step.</source>
        <translation>Lo que sale de este libro va firmado. Este ordenador no tiene depósito de claves, así que la clave va a un archivo protegido por una frase de contraseña, que se elige en el paso siguiente.</translation>
    </message>
    <message>
        <source>Where the book goes</source>
        <translation>Dónde se guarda el libro</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Libros (*.tallybook)</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. No se va a sobrescribir; elegir otro nombre.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Una moneda son tres letras, como EUR.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>No keyring answers here, so the keys that sign for your book go into a file of their own, locked with a passphrase. Nobody can recover it for you.</source>
        <translation>Aquí no responde ningún depósito de claves, así que las claves que firman por el libro van a un archivo propio, cerrado con una frase de contraseña. Nadie puede recuperarla si se pierde.</translation>
    </message>
    <message>
        <source>The keys that sign for your book are locked. The passphrase of %1 opens them.</source>
        <translation>Las claves que firman por el libro están bloqueadas. La frase de contraseña de %1 las abre.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Al menos %1 caracteres, por favor.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeerPane</name>
    <message>
        <source>✗ Two histories of log %1</source>
        <translation>✗ Dos historias del registro %1</translation>
    </message>
    <message>
        <source>Its key has signed two different beginnings of %1 entries. No honest log can have both; the proof is kept and goes along with every bundle.</source>
        <translation>Su clave ha firmado dos comienzos distintos de %1 apuntes. Ningún registro honesto puede tener ambos; la prueba se conserva y acompaña a cada paquete.</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Encontrado %1</translation>
    </message>
    <message>
        <source>Choose a peer to see what each side holds of the other.</source>
        <translation>Elegir una asociada para ver qué tiene cada parte de la otra.</translation>
    </message>
    <message>
        <source>We compared them by telephone</source>
        <translation>Las hemos comparado por teléfono</translation>
    </message>
    <message>
        <source>Export for them…</source>
        <translation>Exportar para esta asociada…</translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation>Cómo la llamamos</translation>
    </message>
    <message>
        <source>We call them</source>
        <translation>La llamamos</translation>
    </message>
    <message>
        <source>Their eight words</source>
        <translation>Sus ocho palabras</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Libro %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>We hold</source>
        <translation>Tenemos</translation>
    </message>
    <message>
        <source>%1 of theirs, last received %2</source>
        <translation>%1 de los suyos, última recepción %2</translation>
    </message>
    <message>
        <source>Last seen by them</source>
        <translation>Visto por última vez por la asociada</translation>
    </message>
    <message>
        <source>never: no receipt of theirs has come back yet</source>
        <translation>nunca: todavía no ha llegado ningún acuse de recibo suyo</translation>
    </message>
    <message>
        <source>%1, up to entry %2 of %3</source>
        <translation>%1, hasta el apunte %2 de %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1; last export %2</source>
        <translation>%1; última exportación %2</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>Their desk %1 signed its log</source>
        <translation>Su puesto %1 firmó su registro</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>raíz %1</translation>
    </message>
    <message>
        <source>We confirmed their log %1</source>
        <translation>Confirmamos su registro %1</translation>
    </message>
    <message>
        <source>They confirmed our log %1</source>
        <translation>Confirmaron nuestro registro %1</translation>
    </message>
    <message>
        <source>Why do we believe this?</source>
        <translation>¿Por qué lo creemos?</translation>
    </message>
    <message>
        <source>Nothing of theirs is signed beyond the roster yet.</source>
        <translation>Todavía no hay nada suyo firmado aparte de la nómina de puestos.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeopleSection</name>
    <message>
        <source>Who records</source>
        <translation>Quién registra</translation>
    </message>
    <message>
        <source>Every entry tells who made it. On a computer that several share, say here who sits at it.</source>
        <translation>Cada apunte dice quién lo hizo. En un ordenador compartido, indicar aquí quién lo está usando.</translation>
    </message>
    <message>
        <source>&amp;Recorded by</source>
        <translation>&amp;Registrado por</translation>
    </message>
    <message>
        <source>This is the boo&amp;k of</source>
        <translation>Este es el li&amp;bro de</translation>
    </message>
    <message>
        <source>Stock is ours or theirs as seen from this co-op. All desks of the book share it.</source>
        <translation>Las existencias son propias o ajenas según esta cooperativa. Todos los puestos del libro comparten este dato.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>This is the book of</source>
        <translation>Este es el libro de</translation>
    </message>
    <message>
        <source>The co-op itself</source>
        <translation>La propia cooperativa</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>La persona sigue siendo la misma.</translation>
    </message>
    <message>
        <source>From now on %1 records at this desk.</source>
        <translation>Desde ahora, %1 registra en este puesto.</translation>
    </message>
    <message>
        <source>The book is whose it was.</source>
        <translation>El libro sigue siendo de quien era.</translation>
    </message>
    <message>
        <source>This is the book of %1 from now on.</source>
        <translation>Desde ahora, este es el libro de %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>picture, why it cannot be shown</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 puntos</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlaceDialog</name>
    <message>
        <source>Change the place</source>
        <translation>Cambiar el lugar</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Building, room, shelf, vehicle…</source>
        <translation>Edificio, sala, estante, vehículo…</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Dentro de</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Nothing; it stands by itself</source>
        <translation>Nada; está por sí solo</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlacesPage</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Filter items and lots…</source>
        <translation>Filtrar artículos y lotes…</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Todavía no hay lugares</translation>
    </message>
    <message>
        <source>Add the building first, then rooms and shelves in it; a vehicle or a shelf at a peer&apos;s is a place, too.</source>
        <translation>Añadir primero el edificio, después sus salas y estantes; un vehículo o un estante en una asociada también es un lugar.</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Añadir un lugar…</translation>
    </message>
    <message>
        <source>In the chosen place, or by itself</source>
        <translation>En el lugar elegido, o por sí solo</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Cambiar nombre o trasladar…</translation>
    </message>
    <message>
        <source>What the chosen place is called and what it is in</source>
        <translation>Cómo se llama el lugar elegido y dónde está</translation>
    </message>
    <message>
        <source>Items in the chosen place</source>
        <translation>Artículos en el lugar elegido</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>En mano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artículos: %n</numerusform>
            <numerusform>Artículos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert adds a place in the chosen one · F2 renames or moves it</source>
        <translation>Ins añade un lugar en el elegido · F2 le cambia el nombre o lo traslada</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«%1» añadido.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>«%1» cambiado.</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Leyendo las existencias…</translation>
    </message>
    <message>
        <source>No item that fits is kept here.</source>
        <translation>Aquí no se guarda ningún artículo que encaje.</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>12 kg, or 3*4+2</source>
        <translation>12 kg, o 3*4+2</translation>
    </message>
    <message>
        <source>12, or 3*4+2</source>
        <translation>12, o 3*4+2</translation>
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
        <translation>Poner en cuarentena</translation>
    </message>
    <message>
        <source>“%1” cannot be used or handed out until it is released. It can be moved, counted, scrapped or given back.</source>
        <translation>«%1» no se puede usar ni entregar hasta que se libere. Se puede trasladar, contar, desechar o devolver.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>Why it is put in quarantine</source>
        <translation>Por qué se pone en cuarentena</translation>
    </message>
    <message>
        <source>Smells musty, waiting for the laboratory</source>
        <translation>Huele a moho, pendiente del laboratorio</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecallDialog</name>
    <message>
        <source>▲ still here</source>
        <translation>▲ todavía aquí</translation>
    </message>
    <message>
        <source>no phone, e-mail or address in the book</source>
        <translation>sin teléfono, correo electrónico ni dirección en el libro</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Retirada de %1</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>&amp;Save sheet…</source>
        <translation>&amp;Guardar hoja…</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Nadie ha recibido nada de ello.</translation>
    </message>
    <message>
        <source>%1 got it, in %2.</source>
        <translation>Recibido por %1, en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n receptor</numerusform>
            <numerusform>%n receptores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save recall sheet</source>
        <translation>Guardar hoja de retirada</translation>
    </message>
    <message>
        <source>Recall %1 %2.pdf</source>
        <translation>Retirada %1 %2.pdf</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Table for spreadsheets (*.csv)</source>
        <translation>Páginas (*.pdf);;Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elegir otra carpeta o hacer sitio en el disco.</translation>
    </message>
    <message>
        <source>Recall sheet saved in %1</source>
        <translation>Hoja de retirada guardada en %1</translation>
    </message>
    <message>
        <source>How to &amp;reach them…</source>
        <translation>Cómo con&amp;tactar…</translation>
    </message>
    <message>
        <source>! not in their book yet</source>
        <translation>! aún no está en su libro</translation>
    </message>
    <message>
        <source>! nobody recorded the delivery</source>
        <translation>! nadie registró la entrega</translation>
    </message>
    <message>
        <source>! they recorded %1</source>
        <translation>! registraron %1</translation>
    </message>
    <message>
        <source>✓ they recorded it</source>
        <translation>✓ lo registraron</translation>
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
        <translation>El libro no ha cambiado, salvo por la prueba, que se conserva. El archivo está donde estaba.</translation>
    </message>
    <message>
        <source>The book is unchanged, and the file is still where it was.</source>
        <translation>El libro no ha cambiado, y el archivo sigue donde estaba.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Lo que trae de nuevo</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Archivo del paquete</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a bundle file</source>
        <translation>Elegir un archivo de paquete</translation>
    </message>
    <message>
        <source>Told here before anything is taken in.</source>
        <translation>Se indica aquí antes de incorporar nada.</translation>
    </message>
    <message>
        <source>The entries of the bundle that are new to this book are listed here once it is verified.</source>
        <translation>Los apuntes del paquete que sean nuevos para este libro se listan aquí cuando esté verificado.</translation>
    </message>
    <message>
        <source>… verifying</source>
        <translation>… verificando</translation>
    </message>
    <message>
        <source>Verifying the bundle…</source>
        <translation>Verificando el paquete…</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>Bundle of “%1”, made %2 by desk %3</source>
        <translation>Paquete de «%1», hecho %2 por el puesto %3</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>= nothing new</source>
        <translation>= nada nuevo</translation>
    </message>
    <message>
        <source>New to this book: %1. Known already: %2.</source>
        <translation>Nuevos para este libro: %1. Ya conocidos: %2.</translation>
    </message>
    <message>
        <source>No entry in it is new. Known already: %1.</source>
        <translation>Ningún apunte es nuevo. Ya conocidos: %1.</translation>
    </message>
    <message>
        <source>· cancelled</source>
        <translation>· cancelado</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ rechazado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Nothing of this file was taken in.</source>
        <translation>No se ha incorporado nada de este archivo.</translation>
    </message>
    <message>
        <source>✗ not taken in</source>
        <translation>✗ no incorporado</translation>
    </message>
    <message>
        <source>… taking in</source>
        <translation>… incorporando</translation>
    </message>
    <message>
        <source>Receiving the bundle…</source>
        <translation>Recibiendo el paquete…</translation>
    </message>
    <message>
        <source>Our receipt is written and goes along with the next bundle for them.</source>
        <translation>Nuestro acuse de recibo está escrito y va con el próximo paquete para la otra parte.</translation>
    </message>
    <message>
        <source>Our receipt waits until the keys can be used.</source>
        <translation>Nuestro acuse de recibo espera hasta que se puedan usar las claves.</translation>
    </message>
    <message>
        <source>✓ taken in</source>
        <translation>✓ incorporado</translation>
    </message>
    <message>
        <source>Receive a bundle</source>
        <translation>Recibir un paquete</translation>
    </message>
    <message>
        <source>Bundles (*.tally);;All files (*)</source>
        <translation>Paquetes (*.tally);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Volver a las asociadas</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… en espera</translation>
    </message>
    <message>
        <source>Drop a .tally file here</source>
        <translation>Suelte aquí un archivo .tally</translation>
    </message>
    <message>
        <source>Told here step by step once a file is chosen.</source>
        <translation>Se cuenta aquí paso a paso en cuanto se elige un archivo.</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecentList</name>
    <message>
        <source>! not there any more · %1</source>
        <translation>! ya no está ahí · %1</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · abierto %2</translation>
    </message>
    <message>
        <source>Books opened lately</source>
        <translation>Libros abiertos hace poco</translation>
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
        <translation>Registrar hecho</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>An item in stock, or a new name</source>
        <translation>Un artículo en existencias o un nombre nuevo</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Clase de artículo</translation>
    </message>
    <message>
        <source>What sort of thing it is</source>
        <translation>Qué tipo de cosa es</translation>
    </message>
    <message>
        <source>To item</source>
        <translation>Al artículo</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What it was used in or made by</source>
        <translation>En qué se ha usado o de dónde ha salido</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Al lugar</translation>
    </message>
    <message>
        <source>Shelf, rack, room</source>
        <translation>Estante, estantería, sala</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Unidad de la cantidad</translation>
    </message>
    <message>
        <source>Time or effort</source>
        <translation>Tiempo o esfuerzo</translation>
    </message>
    <message>
        <source>Unit of the effort</source>
        <translation>Unidad del esfuerzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Cualquier cosa que convenga saber después</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Artíc&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <source>&amp;To item</source>
        <translation>Al a&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>Traba&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Esfuerzo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>To &amp;place</source>
        <translation>Al lu&amp;gar</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Una persona o cooperativa</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>%1: no quantity in stock changes</source>
        <translation>%1: no cambia ninguna cantidad en existencias</translation>
    </message>
    <message>
        <source>What it cost, in all</source>
        <translation>Lo que costó, en total</translation>
    </message>
    <message>
        <source>All of it together, in %1</source>
        <translation>Todo junto, en %1</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>C&amp;oste</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>Lo&amp;te</translation>
    </message>
    <message>
        <source>Certifie&amp;d from</source>
        <translation>Según cert&amp;ificado</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Nú&amp;mero de serie</translation>
    </message>
    <message>
        <source>Sound, damaged, passed…</source>
        <translation>Íntegro, dañado, aprobado…</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordPicker</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Added “%1” to the book.</source>
        <translation>Se ha añadido «%1» al libro.</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>Añadir «%1», una persona</translation>
    </message>
    <message>
        <source>Add “%1”, a co-op or firm</source>
        <translation>Añadir «%1», una cooperativa o empresa</translation>
    </message>
</context>
<context>
    <name>tally::ui::RefusalCard</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se ha conservado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>✗ Not taken in</source>
        <translation>✗ No incorporado</translation>
    </message>
    <message>
        <source>For whoever looks into it: %1</source>
        <translation>Para quien lo investigue: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportChoice</name>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>on</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportPane</name>
    <message>
        <source>Choose a row to see which entries it comes from.</source>
        <translation>Elegir una fila para ver de qué apuntes sale.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The latest entries only.</source>
        <translation>Solo los apuntes más recientes.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <name>tally::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Todavía no hay nada de que informar</translation>
    </message>
    <message>
        <source>Reports tell what came, what went and what is there. Record the first item in the inventory, and they fill by themselves.</source>
        <translation>Los informes dicen lo que vino, lo que se fue y lo que hay. Registrar el primer artículo en las existencias, y se llenan solos.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Enter opens a row</source>
        <translation>Intro abre una fila</translation>
    </message>
    <message>
        <source>Nothing to tell for what is asked above.</source>
        <translation>Nada que contar sobre lo que se pide arriba.</translation>
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
    <name>tally::ui::RestoreDialog</name>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 restaurado %2</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>No hay ninguna copia de seguridad en %1.</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <translation>%1, restaurado</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, las más recientes primero</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Nombre del puesto nuevo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>The new &amp;desk is called</source>
        <translation>El &amp;puesto nuevo se llama</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>1 · Which copy</source>
        <translation>1 · Qué copia</translation>
    </message>
    <message>
        <source>2 · Where it goes</source>
        <translation>2 · Adónde va</translation>
    </message>
    <message>
        <source>3 · What happens</source>
        <translation>3 · Qué ocurre</translation>
    </message>
    <message>
        <source>A backup, or a copy of a book</source>
        <translation>Una copia de seguridad o una copia de un libro</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Libros (*.tallybook)</translation>
    </message>
    <message>
        <source>Where the restored book goes</source>
        <translation>Dónde se guarda el libro restaurado</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. No se va a sobrescribir; elegir otro nombre.</translation>
    </message>
    <message>
        <source>The new desk needs a name.</source>
        <translation>El puesto nuevo necesita un nombre.</translation>
    </message>
    <message>
        <source>The copy of %1 is verified and put at %2. It opens as the new desk “%3”, because the desk it was made on has gone on since. Nothing is overwritten.</source>
        <translation>La copia de %1 se verifica y se pone en %2. Se abre como el puesto nuevo «%3», porque el puesto en el que se hizo ha seguido escribiendo desde entonces. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Told here once a copy is chosen.</source>
        <translation>Se cuenta aquí en cuanto se elige una copia.</translation>
    </message>
    <message>
        <source>Told here once it is said where the copy goes.</source>
        <translation>Se cuenta aquí en cuanto se dice adónde va la copia.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Names, codes, lots, serial numbers, notes, d1/42…</source>
        <translation>Nombres, códigos, lotes, números de serie, notas, d1/42…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Type the beginning of any word: of a name, a code, a lot, a serial number or a note. Accents and capitals do not matter. The number of an entry, like d1/42, finds that entry.</source>
        <translation>Escribir el comienzo de cualquier palabra: de un nombre, un código, un lote, un número de serie o una nota. Los acentos y las mayúsculas no importan. El número de un apunte, como d1/42, encuentra ese apunte.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No name, code or note in this book has all of these words. Fewer words, or fewer letters of each, find more.</source>
        <translation>Ningún nombre, código o nota de este libro tiene todas estas palabras. Con menos palabras, o menos letras de cada una, se encuentra más.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · ↑ ↓ choose</source>
        <translation>Intro abre · ↑ ↓ elegir</translation>
    </message>
    <message>
        <source>Only the best are listed of: %1. Another word narrows it down.</source>
        <translation>Solo se listan los mejores de: %1. Otra palabra reduce los resultados.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Session</name>
    <message>
        <source>No book is open.</source>
        <translation>No hay ningún libro abierto.</translation>
    </message>
    <message>
        <source>%1 Recording waits until it is done.</source>
        <translation>%1 Hasta que termine no se puede registrar.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Este libro está abierto solo para lectura.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Write a verified copy of the book</source>
        <translation>Escribir una copia verificada del libro</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Record as somebody else…</source>
        <translation>Registrar como otra persona…</translation>
    </message>
    <message>
        <source>Changes hold at once</source>
        <translation>Los cambios valen al momento</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartActs</name>
    <message>
        <source>Create a book…</source>
        <translation>Crear un libro…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Abrir un libro…</translation>
    </message>
    <message>
        <source>Open the demo co-op</source>
        <translation>Abrir la cooperativa de demostración</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Cerrar el libro</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a book or bundle</source>
        <translation>Abrir un libro o un paquete</translation>
    </message>
    <message>
        <source>Books and bundles (*.tallybook *.tally);;All files (*)</source>
        <translation>Libros y paquetes (*.tallybook *.tally);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartPage</name>
    <message>
        <source>A book keeps what your co-op has, does and owes, in one file on this computer.</source>
        <translation>Un libro guarda lo que la cooperativa tiene, hace y debe, en un solo archivo en este ordenador.</translation>
    </message>
    <message>
        <source>Create a book…</source>
        <translation>Crear un libro…</translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create a book</source>
        <translation>Crear un libro</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The file stays where it is (Delete)</source>
        <translation>El archivo se queda donde está (Supr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Sus libros</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Otro libro</translation>
    </message>
    <message>
        <source>For another co-op, or to try something on your own.</source>
        <translation>Para otra cooperativa, o para probar algo por cuenta propia.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, echar un vistazo</translation>
    </message>
    <message>
        <source>A made-up wood workshop with two years of records. Nothing you do there matters.</source>
        <translation>Un taller de madera inventado con dos años de datos. Nada de lo que se haga allí tiene consecuencias.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>A file you have</source>
        <translation>Un archivo que ya se tiene</translation>
    </message>
    <message>
        <source>A book (.tallybook) from a stick or another desk, or a bundle (.tally) that somebody sent.</source>
        <translation>Un libro (.tallybook) de una memoria USB o de otro puesto, o un paquete (.tally) que alguien ha enviado.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>“%1” is a bundle from another co-op’s book. Create or open the book that is to take it in; you will see what it holds before anything is taken in.</source>
        <translation>«%1» es un paquete del libro de otra cooperativa. Crear o abrir el libro que lo va a incorporar; se verá lo que contiene antes de incorporar nada.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockPane</name>
    <message>
        <source>owned, not on hand</source>
        <translation>en propiedad, no en mano</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>Choose an item to see where its figure comes from.</source>
        <translation>Elegir un artículo para ver de dónde sale su cifra.</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>y %1 anteriores</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 para «%2»</translation>
    </message>
    <message>
        <source>%1 made in “%2”</source>
        <translation>%1 de la producción de «%2»</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>Draws the flow of goods around this item (T)</source>
        <translation>Dibuja el flujo de bienes alrededor de este artículo (T)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Mostrar este</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>También allí</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Labels with codes for scanners (Shift+L)</source>
        <translation>Etiquetas con códigos para lectores (Shift+L)</translation>
    </message>
    <message>
        <source>Recall sheet: who received any of it</source>
        <translation>Hoja de retirada: quién recibió algo de ello</translation>
    </message>
    <message>
        <source>Follows the lot to every receiver (Shift+R)</source>
        <translation>Sigue el lote hasta cada receptor (Shift+R)</translation>
    </message>
    <message>
        <source>Saves a page that stands alone (Shift+P)</source>
        <translation>Guarda una página que vale por sí sola (Shift+P)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Trace: where from, where to</source>
        <translation>Rastrear: de dónde, adónde</translation>
    </message>
    <message>
        <source>Passport: what it is made of</source>
        <translation>Pasaporte: de qué está hecho</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockValues</name>
    <message>
        <source>“%1” costed by: %2</source>
        <translation>«%1», valorado por: %2</translation>
    </message>
    <message>
        <source>Recorded as %1: %2. Costs are worked out anew, from its first receipt on.</source>
        <translation>Registrado como %1: %2. Los costes se calculan de nuevo, desde su primera entrada.</translation>
    </message>
    <message>
        <source>The item is costed as before.</source>
        <translation>El artículo se valora como antes.</translation>
    </message>
    <message>
        <source>Took back %1 by the new entry %2: %3</source>
        <translation>%1 anulado con el nuevo apunte %2: %3</translation>
    </message>
    <message>
        <source>The entry stands as it was recorded.</source>
        <translation>El apunte queda como se registró.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SupplierEdit</name>
    <message>
        <source>Add a suppl&amp;ier</source>
        <translation>Añad&amp;ir proveedor</translation>
    </message>
    <message>
        <source>Who sells it to you, and on what terms</source>
        <translation>Quién lo vende y en qué condiciones</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Sold in packs of</source>
        <translation>En envases de</translation>
    </message>
    <message>
        <source>From order to arrival</source>
        <translation>Desde el pedido hasta la llegada</translation>
    </message>
    <message>
        <source>Who sells it</source>
        <translation>Quién lo vende</translation>
    </message>
    <message>
        <source>The supplier&apos;s code for it</source>
        <translation>El código que le da el proveedor</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Moneda del precio</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Días desde el pedido hasta la llegada</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Contenido del envase</translation>
    </message>
    <message>
        <source>Unit of the pack size</source>
        <translation>Unidad del contenido del envase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableActs</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>For pasting into a spreadsheet</source>
        <translation>Para pegar en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimir tabla…</translation>
    </message>
    <message>
        <source>With a preview</source>
        <translation>Con vista previa</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Filas copiadas: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elegir otra carpeta o hacer sitio en el disco.</translation>
    </message>
    <message>
        <source>Rows saved in %1: %2</source>
        <translation>Filas guardadas en %1: %2</translation>
    </message>
    <message>
        <source>As a workbook (XLSX or ODS), CSV, HTML or PDF</source>
        <translation>Como libro de cálculo (XLSX u ODS), CSV, HTML o PDF</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Web page (*.html);;Pages (*.pdf)</source>
        <translation>Tabla para hojas de cálculo (*.csv);;Libro de cálculo (*.xlsx);;Hoja de cálculo OpenDocument (*.ods);;Página web (*.html);;Páginas (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All columns, fitted to their content</source>
        <translation>Todas las columnas, ajustadas a su contenido</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>tally::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Lo que necesita a una persona</translation>
    </message>
    <message>
        <source>What happened since last time</source>
        <translation>Lo que ha pasado desde la última vez</translation>
    </message>
    <message>
        <source>Log what I did</source>
        <translation>Anotar lo que he hecho</translation>
    </message>
    <message>
        <source>Say in one line how long you worked on what</source>
        <translation>Decir en una línea cuánto tiempo se ha trabajado y en qué</translation>
    </message>
    <message>
        <source>Record the first item</source>
        <translation>Registrar el primer artículo</translation>
    </message>
    <message>
        <source>A book with nothing in it yet</source>
        <translation>Un libro en el que todavía no hay nada</translation>
    </message>
    <message>
        <source>Record the first item: count what is on a shelf, or enter what has just come in. From then on this page tells what needs you.</source>
        <translation>Registrar el primer artículo: contar lo que hay en un estante o introducir lo que acaba de llegar. A partir de entonces, esta página dice qué necesita atención.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Necesita a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n asunto</numerusform>
            <numerusform>%n asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits for anybody. Enjoy your work.</source>
        <translation>✓ Nada espera a nadie. Que vaya bien el trabajo.</translation>
    </message>
    <message>
        <source>Since you last closed the book</source>
        <translation>Desde el último cierre del libro</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>En el último día</numerusform>
            <numerusform>En los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since you last closed the book.</source>
        <translation>Nada nuevo desde el último cierre del libro.</translation>
    </message>
    <message>
        <source>Nothing was recorded lately.</source>
        <translation>No se ha registrado nada últimamente.</translation>
    </message>
    <message>
        <source>Enter opens a line in its page</source>
        <translation>Intro abre una línea en su página</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Todos los cambios guardados · Ctrl+Z anula</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln apunte</numerusform>
            <numerusform>%Ln apuntes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided in %1: %2</source>
        <translation>Decidido en %1: %2</translation>
    </message>
    <message>
        <source>Nothing was decided; every answer is still there.</source>
        <translation>No se ha decidido nada; todas las respuestas siguen ahí.</translation>
    </message>
    <message>
        <source>Took back the decision %1 by the new entry %2: %3</source>
        <translation>Decisión %1 anulada con el nuevo apunte %2: %3</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <translation>La decisión se mantiene.</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceGraph</name>
    <message>
        <source>Drawing of the flow of goods</source>
        <translation>Dibujo del flujo de bienes</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceView</name>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Volver a los artículos</translation>
    </message>
    <message>
        <source>Back to the items (Esc)</source>
        <translation>Volver a los artículos (Esc)</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde vino</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more of the flow</source>
        <translation>Mostrar más del flujo</translation>
    </message>
    <message>
        <source>Show the next steps, nearest first</source>
        <translation>Mostrar los pasos siguientes, los más cercanos primero</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Más grande (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Mostrar todo el dibujo</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Todo (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>As SVG or PDF (Ctrl+S)</source>
        <translation>Como SVG o PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the drawing</source>
        <translation>Imprimir el dibujo</translation>
    </message>
    <message>
        <source>With a preview (Ctrl+P)</source>
        <translation>Con vista previa (Ctrl+P)</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Lo mismo en forma de lista</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 steps, all shown</source>
        <translation>%1 pasos, todos mostrados</translation>
    </message>
    <message>
        <source>%1 steps shown</source>
        <translation>%1 pasos mostrados</translation>
    </message>
    <message>
        <source>Flow of %1</source>
        <translation>Flujo de %1</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elegir otra carpeta o hacer sitio en el disco.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::TroublePage</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se ha conservado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que ha encontrado la comprobación</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoActs</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Registrar de nuevo</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation>Quitar esta línea</translation>
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
        <translation>Sin indicar: trabajo, un servicio</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueSection</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Costed by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Cuánto vale</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>nothing in stock</source>
        <translation>nada en existencias</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Layers, the oldest first</source>
        <translation>Capas, primero la más antigua</translation>
    </message>
    <message numerus="yes">
        <source>from %n layers</source>
        <translation>
            <numerusform>de %n capa</numerusform>
            <numerusform>de %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected by a later receipt</source>
        <translation>corregido por una entrada posterior</translation>
    </message>
    <message>
        <source>%1 not come in yet</source>
        <translation>%1 aún sin entrar</translation>
    </message>
    <message>
        <source>What left last, and its cost</source>
        <translation>Lo último que salió, y su coste</translation>
    </message>
    <message>
        <source>What all %1 of this kind are worth</source>
        <translation>Cuánto vale todo %1 de este tipo</translation>
    </message>
</context>
<context>
    <name>tally::ui::VerifiedList</name>
    <message>
        <source>Steps of verification</source>
        <translation>Pasos de la verificación</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ se cumple</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ rechazado</translation>
    </message>
</context>
<context>
    <name>tally::ui::ViewActs</name>
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
</context>
<context>
    <name>tally::ui::WeekCharts</name>
    <message>
        <source>Hours worked per week</source>
        <translation>Horas trabajadas por semana</translation>
    </message>
    <message>
        <source>Goods in and out per week</source>
        <translation>Bienes entrados y salidos por semana</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>esta semana %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Week of %1: %2 in, %3 out</source>
        <translation>Semana del %1: %2 entrados, %3 salidos</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>número de hechos</translation>
    </message>
    <message>
        <source>No hours were logged in these weeks. Say above what you did, and a bar grows.</source>
        <translation>En estas semanas no se han anotado horas. Indicar arriba lo que se ha hecho y crecerá una barra.</translation>
    </message>
    <message>
        <source>No goods came or went in these weeks. What is recorded in the inventory shows here.</source>
        <translation>En estas semanas no han entrado ni salido bienes. Lo que se registra en las existencias se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhyPanel</name>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation>Apunte %1: %2 %3</translation>
    </message>
    <message>
        <source>Show this entry in the journal</source>
        <translation>Mostrar este apunte en el diario</translation>
    </message>
</context>
<context>
    <name>tally::ui::WordsView</name>
    <message>
        <source>Eight words: %1</source>
        <translation>Ocho palabras: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::WorkLineEdit</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué se ha hecho?</translation>
    </message>
    <message>
        <source>What did you do? How long, what, for what: 3 h joinery 10 benches</source>
        <translation>¿Qué se ha hecho? Cuánto tiempo, qué, para qué: 3 h carpintería 10 bancos</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>El libro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>Say how long: 3 h, 45 min or 1:30.</source>
        <translation>Indicar cuánto tiempo: 3 h, 45 min o 1:30.</translation>
    </message>
    <message>
        <source>Say what kind of work it was.</source>
        <translation>Indicar qué clase de trabajo ha sido.</translation>
    </message>
    <message>
        <source>Say what kind of work it was, such as %1.</source>
        <translation>Indicar qué clase de trabajo ha sido, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Say who did it: begin with a name.</source>
        <translation>Indicar quién lo ha hecho: empezar por un nombre.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>No se entiende: «%1».</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways.</source>
        <translation>«%1» se puede leer de varias maneras.</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2.</source>
        <translation>«%1» puede ser cualquiera de estos: %2.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 de %3, %4</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» para «%2»</translation>
    </message>
    <message>
        <source>%1: %2 of %3, in %4, %5</source>
        <translation>%1: %2 de %3, en %4, %5</translation>
    </message>
    <message>
        <source>Add “%1”, a kind of work</source>
        <translation>Añadir «%1», una clase de trabajo</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>Añadir «%1», una persona</translation>
    </message>
    <message>
        <source>Nothing was recorded; the line stays as you typed it.</source>
        <translation>No se ha registrado nada; la línea sigue como se escribió.</translation>
    </message>
</context>
</TS>
