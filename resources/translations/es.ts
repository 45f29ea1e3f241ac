<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation><numerusform>%n dirección</numerusform><numerusform>%n direcciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation><numerusform>%n época</numerusform><numerusform>%n épocas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n held-out training images</source>
        <translation><numerusform>%n imagen de entrenamiento apartada</numerusform><numerusform>%n imágenes de entrenamiento apartadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation><numerusform>%n imagen</numerusform><numerusform>%n imágenes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation><numerusform>%n aviso más</numerusform><numerusform>%n avisos más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation><numerusform>%n ejecución</numerusform><numerusform>%n ejecuciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n training images</source>
        <translation><numerusform>%n imagen de entrenamiento</numerusform><numerusform>%n imágenes de entrenamiento</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation><numerusform>%n unidad</numerusform><numerusform>%n unidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n validation images</source>
        <translation><numerusform>%n imagen de validación</numerusform><numerusform>%n imágenes de validación</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation><numerusform>%n peso</numerusform><numerusform>%n pesos</numerusform></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>(y − x)², mean over pixels and images.</source>
        <translation>(y − x)², media sobre píxeles e imágenes.</translation>
    </message>
    <message>
        <source>+ more ink</source>
        <translation>+ más tinta</translation>
    </message>
    <message>
        <source>+ switches it on</source>
        <translation>+ la activa</translation>
    </message>
    <message>
        <source>+ unit {unit}</source>
        <translation>+ unidad {unit}</translation>
    </message>
    <message>
        <source>+½ too much</source>
        <translation>+½ de más</translation>
    </message>
    <message>
        <source>, and show the same strokes</source>
        <translation>, y muestran los mismos trazos</translation>
    </message>
    <message>
        <source>, {epoch_progress} % of it</source>
        <translation>, {epoch_progress} % de ella</translation>
    </message>
    <message>
        <source>0 to 0.01</source>
        <translation>de 0 a 0.01</translation>
    </message>
    <message>
        <source>0 to 0.3</source>
        <translation>de 0 a 0.3</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>de 0 a 0.5</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>de 0.0001 a 0.1</translation>
    </message>
    <message>
        <source>0.01 to 0.2</source>
        <translation>de 0.01 a 0.2</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>de 0.1 a 10</translation>
    </message>
    <message>
        <source>0.5 to 0.99</source>
        <translation>de 0.5 a 0.99</translation>
    </message>
    <message>
        <source>1 batch/s</source>
        <translation>1 lote/s</translation>
    </message>
    <message>
        <source>1 epoch in 2 s</source>
        <translation>1 época en 2 s</translation>
    </message>
    <message>
        <source>1 epoch in 5 s</source>
        <translation>1 época en 5 s</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 época/s</translation>
    </message>
    <message>
        <source>1 ink</source>
        <translation>1 tinta</translation>
    </message>
    <message>
        <source>10 to 400</source>
        <translation>de 10 a 400</translation>
    </message>
    <message>
        <source>25 to 1,024</source>
        <translation>de 25 a 1,024</translation>
    </message>
    <message>
        <source>5 to 50</source>
        <translation>de 5 a 50</translation>
    </message>
    <message>
        <source>50 to 500</source>
        <translation>de 50 a 500</translation>
    </message>
    <message>
        <source>8 to 32</source>
        <translation>de 8 a 32</translation>
    </message>
    <message>
        <source>8 to 64</source>
        <translation>de 8 a 64</translation>
    </message>
    <message>
        <source>9 in 10 training images</source>
        <translation>9 de cada 10 imágenes</translation>
    </message>
    <message>
        <source>&lt;b&gt;{rounded}&lt;/b&gt; images/s</source>
        <translation>&lt;b&gt;{rounded}&lt;/b&gt; imágenes/s</translation>
    </message>
    <message>
        <source>A folder for alpha.npy and beta.npy</source>
        <translation>Carpeta para alpha.npy y beta.npy</translation>
    </message>
    <message>
        <source>A random training image</source>
        <translation>Imagen de entrenamiento al azar</translation>
    </message>
    <message>
        <source>A run that is at hand in a window stays: reset it there, then delete it.</source>
        <translation>Una ejecución abierta en una ventana se queda: reiníciela allí y luego elimínela.</translation>
    </message>
    <message>
        <source>About Sparse Autoencoder</source>
        <translation>Acerca de Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Above that, the oldest go that have neither a star nor a name of yours.</source>
        <translation>Por encima se quitan las más antiguas sin estrella ni nombre propio.</translation>
    </message>
    <message>
        <source>Above what a unit counts as active. A sigmoid is never zero, so that 0.1 is usual for it; ReLU and top-k are zero when off.</source>
        <translation>A partir de qué valor una unidad cuenta como activa. Una sigmoide nunca es cero: para ella lo usual es 0.1; ReLU y top-k son cero al estar apagadas.</translation>
    </message>
    <message>
        <source>Accuracy by units switched on</source>
        <translation>Exactitud por unidades encendidas</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Active units</source>
        <translation>Unidades activas</translation>
    </message>
    <message>
        <source>Active units above</source>
        <translation>Unidades activas sobre</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All sets are on this computer already</source>
        <translation>Todos los conjuntos ya están en este equipo</translation>
    </message>
    <message>
        <source>All units on one colour scale</source>
        <translation>Todas las unidades en una misma escala de color</translation>
    </message>
    <message>
        <source>An image file …</source>
        <translation>Un archivo de imagen …</translation>
    </message>
    <message>
        <source>And {others}.</source>
        <translation>Y {others}.</translation>
    </message>
    <message>
        <source>Another window trains this run: it is renamed here only.</source>
        <translation>Otra ventana entrena esta ejecución: solo cambia de nombre aquí.</translation>
    </message>
    <message>
        <source>Any image</source>
        <translation>Cualquier imagen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the pairs · Esc</source>
        <translation>Volver a los pares · Esc</translation>
    </message>
    <message>
        <source>Bars of the code</source>
        <translation>Barras del código</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Debajo de la tabla</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Blanked pixels</source>
        <translation>Píxeles borrados</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Building up, strongest parts first</source>
        <translation>Composición, partes más fuertes primero</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos incluidos</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Por índice</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Por píxel</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed from {stem}.</source>
        <translation>Cambiado desde {stem}.</translation>
    </message>
    <message>
        <source>Check the gradient</source>
        <translation>Comprobar el gradiente</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Elegir un lugar …</translation>
    </message>
    <message>
        <source>Clear the sheet · Delete</source>
        <translation>Borrar la hoja · Delete</translation>
    </message>
    <message>
        <source>Click a class to see only its pairs.</source>
        <translation>Clic en una clase para ver solo sus pares.</translation>
    </message>
    <message>
        <source>Click a unit in the wall to look into it.</source>
        <translation>Clic en una unidad del mural para examinarla.</translation>
    </message>
    <message>
        <source>Click again for all.</source>
        <translation>Otro clic: todas.</translation>
    </message>
    <message>
        <source>Click “{name}” again for all classes.</source>
        <translation>Otro clic en «{name}»: todas las clases.</translation>
    </message>
    <message>
        <source>Click: only this class.</source>
        <translation>Clic: solo esta clase.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Cerrar esta sugerencia</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code, strongest unit first</source>
        <translation>Código, unidad más fuerte primero</translation>
    </message>
    <message>
        <source>Colour scales</source>
        <translation>Escalas de color</translation>
    </message>
    <message>
        <source>Constant units</source>
        <translation>Unidades constantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Contribution: how much of a reconstruction is the unit's part, activation × decoder image, on average. Similarity: units with similar weights stand together.</source>
        <translation>Contribución: cuánto de una reconstrucción es la parte de la unidad, activación × imagen del decodificador, en promedio. Similitud: las unidades con pesos parecidos quedan juntas.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy picture of the panel</source>
        <translation>Copiar la imagen del panel</translation>
    </message>
    <message>
        <source>Copy the lesson as text</source>
        <translation>Copiar la lección como texto</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>Copiar la receta como texto</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>Antes hay que corregir el ajuste marcado.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost by epoch, as a table</source>
        <translation>Costo por época, como tabla</translation>
    </message>
    <message>
        <source>Cost {cost} at epoch {epoch} of {epochs}, {way}; {terms}.{beside}</source>
        <translation>Costo {cost} en la época {epoch} de {epochs}, {way}; {terms}.{beside}</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in one epoch.</source>
        <translation>Costo {cost}: bajó {share} % en una época.</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>Costo {cost}: bajó {share} % en {epochs} épocas.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in one epoch.</source>
        <translation>Costo {cost}: sin cambio en una época.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>Costo {cost}: sin cambio en {epochs} épocas.</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in one epoch.</source>
        <translation>Costo {cost}: subió {share} % en una época.</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in {epochs} epochs.</source>
        <translation>Costo {cost}: subió {share} % en {epochs} épocas.</translation>
    </message>
    <message>
        <source>Cost {cost}.</source>
        <translation>Costo {cost}.</translation>
    </message>
    <message>
        <source>Cost {symbol}</source>
        <translation>Costo {symbol}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Curves as a picture …</source>
        <translation>Curvas como imagen …</translation>
    </message>
    <message>
        <source>Curves of the checked runs, CSV …</source>
        <translation>Curvas de las ejecuciones marcadas, CSV …</translation>
    </message>
    <message>
        <source>Curves, CSV …</source>
        <translation>Curvas, CSV …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muertas</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Unidades muertas</translation>
    </message>
    <message>
        <source>Dec.</source>
        <translation>Dec.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Delete all without star or name</source>
        <translation>Eliminar todas sin estrella ni nombre</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Eliminar ejecución</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Eliminar la ejecución elegida</translation>
    </message>
    <message>
        <source>Deleted {runs}.</source>
        <translation>Se eliminó: {runs}.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference of the gradients</source>
        <translation>Diferencia de los gradientes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Digits before</source>
        <translation>Dígitos anteriores</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar …</translation>
    </message>
    <message>
        <source>Discarded the run of the last sitting.</source>
        <translation>Se descartó la ejecución de la última sesión.</translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation>Perturbar</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergió</translation>
    </message>
    <message>
        <source>Diverged. Back at epoch {epoch}.</source>
        <translation>Divergió. De vuelta en la época {epoch}.</translation>
    </message>
    <message>
        <source>Do the formulas that train give the derivative of the cost?</source>
        <translation>¿Dan las fórmulas que entrenan la derivada del costo?</translation>
    </message>
    <message>
        <source>Double click one, or press 1 to 8, to start from it</source>
        <translation>Doble clic en una, o teclas 1 a 8, para partir de ella</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download images</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <source>Download {title}: {description}</source>
        <translation>Descargar {title}: {description}</translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation>Descargando {title}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. What is drawn is scaled and centred as the training images are, into the dashed box, and goes through the model with every stroke. The sliders disturb what the model sees, and leave the drawing as it is. The right button erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears.</source>
        <translation>Se dibuja con el ratón, el lápiz o el dedo. Lo dibujado se escala y se centra como las imágenes de entrenamiento, en el recuadro discontinuo, y pasa por el modelo con cada trazo. Los deslizadores perturban lo que ve el modelo y no tocan el dibujo. El botón derecho borra, las flechas mueven el dibujo, Ctrl+Z deshace y Delete lo borra todo.</translation>
    </message>
    <message>
        <source>Drop a folder, a .npy, .npz or IDX file here, or choose:</source>
        <translation>Soltar aquí una carpeta o un archivo .npy, .npz o IDX, o elegir:</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale for all units. KL pulls harder the further a unit is from the dashed target ρ, and hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: where both are in balance, units stand off the line.</source>
        <translation>Cada punto es la activación media ρ̂ de una unidad oculta sobre las imágenes de entrenamiento. Su flecha es la fuerza de la penalización de dispersión: menos su derivada respecto de ρ̂, a la misma escala para todas las unidades. KL tira con más fuerza cuanto más lejos está la unidad del objetivo discontinuo ρ, y con la máxima cerca de 0 y 1; L1 tira de todas hacia abajo por igual. La reconstrucción tira en sentido contrario: donde ambas se equilibran, las unidades quedan fuera de la línea.</translation>
    </message>
    <message>
        <source>Each original stands beside what the network makes of it from its code alone, and beside their difference: blue where ink is missing, rust where there is too much. The bar under a pair is its error, half the sum of the squared differences of all pixels; the tick marks the mean over the training images.</source>
        <translation>Cada original está junto a lo que la red hace con él solo a partir de su código, y junto a su diferencia: azul donde falta tinta, óxido donde sobra. La barra bajo un par es su error, la mitad de la suma de las diferencias al cuadrado de todos los píxeles; la marca es la media sobre las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edits apply to the next run.</source>
        <translation>Los cambios valen para la próxima ejecución.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>Enc.</source>
        <translation>Cod.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>End the run where it stands; Continue goes on from there</source>
        <translation>Terminar la ejecución donde está; Continuar sigue desde ahí</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch {epoch}.</source>
        <translation>Época {epoch}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: </source>
        <translation>Época {epoch}: </translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Épocas entrenadas</translation>
    </message>
    <message>
        <source>Erase · also the right button</source>
        <translation>Borrar · también el botón derecho</translation>
    </message>
    <message>
        <source>Error among the training images</source>
        <translation>Error entre las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Error as it shifts</source>
        <translation>Error al desplazar</translation>
    </message>
    <message>
        <source>Error as it sinks</source>
        <translation>Error al bajar</translation>
    </message>
    <message>
        <source>Error as it thickens</source>
        <translation>Error al engrosar</translation>
    </message>
    <message>
        <source>Error as it turns</source>
        <translation>Error al girar</translation>
    </message>
    <message>
        <source>Error as noise grows</source>
        <translation>Error al crecer el ruido</translation>
    </message>
    <message>
        <source>Error as the patch grows</source>
        <translation>Error al crecer el parche</translation>
    </message>
    <message>
        <source>Error by class</source>
        <translation>Error por clase</translation>
    </message>
    <message>
        <source>Error per pixel</source>
        <translation>Error por píxel</translation>
    </message>
    <message>
        <source>Error through the range of the disturbance</source>
        <translation>Error a lo largo del rango de la perturbación</translation>
    </message>
    <message>
        <source>Error without it</source>
        <translation>Error sin ella</translation>
    </message>
    <message>
        <source>Error {error} at {value}; lowest {lowest} at {place}.</source>
        <translation>Error {error} en {value}; mínimo {lowest} en {place}.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Every image is one hidden unit. Decoder: the ink it adds to a reconstruction when it is on, rust, or takes away, blue. Encoder: the ink that switches it on, rust, or off, blue. A struck-through square marks a dead unit, which is never on; a filled corner one that is always on; two bars one that never changes. Click a unit to look into it.</source>
        <translation>Cada imagen es una unidad oculta. Decodificador: la tinta que añade a una reconstrucción cuando está activa, óxido, o que quita, azul. Codificador: la tinta que la enciende, óxido, o la apaga, azul. Un cuadrado tachado marca una unidad muerta, que nunca se activa; una esquina rellena, una siempre activa; dos barras, una que nunca cambia. Un clic en una unidad la examina.</translation>
    </message>
    <message>
        <source>Every image of the set, sorted by its error: half the sum of the squared differences of all pixels. The worst show what the code cannot say, the typical ones (error nearest to the median) what to expect. The tick on each bar marks the mean over the set. A double click or Enter enlarges a pair; there mouse and arrow keys read the values of a pixel, W asks why it looks so, Esc leads back.</source>
        <translation>Todas las imágenes del conjunto, ordenadas por su error: la mitad de la suma de las diferencias al cuadrado de todos los píxeles. Las peores muestran lo que el código no puede expresar; las típicas (error más cercano a la mediana), lo que cabe esperar. La marca de cada barra es la media del conjunto. Doble clic o Enter amplía un par; allí el ratón y las flechas leen los valores de un píxel, W pregunta por qué se ve así y Esc vuelve.</translation>
    </message>
    <message>
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, * stars, Delete takes a run away; it can be brought back.</source>
        <translation>Todas las ejecuciones de esta sesión, una por línea. Junto a los nombres están los ajustes en que difieren y luego el resultado de cada una: un punto verde marca la mejor cifra de una columna. Las marcadas se dibujan en las gráficas de abajo. F2 cambia el nombre, * destaca, Delete quita una ejecución; se puede recuperar.</translation>
    </message>
    <message>
        <source>Every run that is started appears here</source>
        <translation>Aquí aparece cada ejecución que se inicia</translation>
    </message>
    <message>
        <source>Every unit on its own colour scale, or all on one</source>
        <translation>Cada unidad con su propia escala de color, o una común</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Exact gradient</source>
        <translation>Gradiente exacto</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicada</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>Varianza explicada</translation>
    </message>
    <message>
        <source>Explained variance: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², the share of the differences between images that the reconstructions keep. 0 is no better than the mean image.</source>
        <translation>Varianza explicada: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², la fracción de las diferencias entre imágenes que conservan las reconstrucciones. 0 no es mejor que la imagen media.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Figure to compare</source>
        <translation>Cifra por comparar</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends, or by Measure now.</source>
        <translation>Las cifras aparecen al pausar o terminar el entrenamiento, o con Medir ahora.</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends.</source>
        <translation>Las cifras aparecen al pausar o terminar el entrenamiento.</translation>
    </message>
    <message>
        <source>Figures from {images} of {of} images; all of them when training stops.</source>
        <translation>Cifras con {images} de {of} imágenes; con todas al terminar.</translation>
    </message>
    <message>
        <source>Figures of the images</source>
        <translation>Cifras de las imágenes</translation>
    </message>
    <message>
        <source>Figures of the wall</source>
        <translation>Cifras del muro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Film of training, GIF …</source>
        <translation>Video del entrenamiento, GIF …</translation>
    </message>
    <message>
        <source>Film of training, MP4 …</source>
        <translation>Video del entrenamiento, MP4 …</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Buscar …</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finished, epoch {epoch}.</source>
        <translation>Terminado, época {epoch}.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>Primeras imágenes</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encuadrar</translation>
    </message>
    <message>
        <source>Forget the run; the same start again</source>
        <translation>Olvidar la ejecución; otra vez el mismo inicio</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Formula of the cost</source>
        <translation>Fórmula del costo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Máxima velocidad</translation>
    </message>
    <message>
        <source>Give every unit its own activation</source>
        <translation>Devolver a cada unidad su activación</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Go to the lesson</source>
        <translation>Ir a la lección</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Prueba del gradiente</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Half the squared difference ½‖y − x‖², summed over the pixels, mean over the images.</source>
        <translation>La mitad de la diferencia al cuadrado, ½‖y − x‖², sumada sobre los píxeles, media sobre las imágenes.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Halt, to go on in the very same place (Space)</source>
        <translation>Detener, para seguir en el mismo punto (Space)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Hide the curve of {name}</source>
        <translation>Ocultar la curva de {name}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Histogram of mean activations</source>
        <translation>Histograma de activaciones medias</translation>
    </message>
    <message>
        <source>Histogram of the unit's activations</source>
        <translation>Histograma de activaciones de la unidad</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Inicio Fin</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <translation>Cómo un gradiente se convierte en un paso.</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost grows.</source>
        <translation>Cuánto avanza un paso. Muy pequeña: nada se mueve. Muy grande: los pasos se pasan de largo y el costo crece.</translation>
    </message>
    <message>
        <source>How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]</source>
        <translation>Velocidad de una ejecución: más lenta, para verla paso a paso · Ctrl+[ y Ctrl+]</translation>
    </message>
    <message>
        <source>How finely numbers are kept while training. float64 takes twice the time.</source>
        <translation>Con qué finura se guardan los números al entrenar. float64 tarda el doble.</translation>
    </message>
    <message>
        <source>How good the model is, measured with weights that stand still on images that stay the same. Above: its error beside errors that need no hidden unit. The mean image shows the same picture for every image; PCA is the best that a linear code of so many numbers can do. Below: figures of its reconstructions and of its units, on the images it was trained on and on those kept aside. Point at a row to read its formula.</source>
        <translation>Cuán bueno es el modelo, medido con pesos fijos sobre imágenes que no cambian. Arriba: su error junto a errores que no necesitan unidades ocultas. La imagen media muestra lo mismo para cada imagen; PCA es lo mejor que logra un código lineal de esa cantidad de números. Abajo: cifras de sus reconstrucciones y de sus unidades, con las imágenes de entrenamiento y con las apartadas. Con el puntero sobre una fila se lee su fórmula.</translation>
    </message>
    <message>
        <source>How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets units be on all the time.</source>
        <translation>Con qué fuerza se lleva cada unidad hacia ρ. Multiplica el término de dispersión de J. Con 0, las unidades pueden estar siempre activas.</translation>
    </message>
    <message>
        <source>How hard weights are pulled to zero. It multiplies the weights' term of J; biases are left alone.</source>
        <translation>Con qué fuerza se llevan los pesos a cero. Multiplica el término de los pesos de J; los sesgos no se tocan.</translation>
    </message>
    <message>
        <source>How many features the code has. Each learns one thing to look for.</source>
        <translation>Cuántos rasgos tiene el código. Cada uno aprende a buscar una cosa.</translation>
    </message>
    <message>
        <source>How many images a step looks at. 0: the whole set.</source>
        <translation>Cuántas imágenes usa un paso. 0: todo el conjunto.</translation>
    </message>
    <message>
        <source>How many units top-k leaves on for each image.</source>
        <translation>Cuántas unidades deja activas top-k en cada imagen.</translation>
    </message>
    <message>
        <source>How much of the last step the next one keeps.</source>
        <translation>Cuánto del último paso conserva el siguiente.</translation>
    </message>
    <message>
        <source>How much the code knows of what an image shows, though training never saw a class. A softmax regression, the plainest reader there is, learns to tell the classes from codes; another one learns it from the raw pixels of the same images. The curve is for codes of which only the strongest units of each image stay on, with a reader of its own for each number of units.</source>
        <translation>Cuánto sabe el código de lo que muestra una imagen, aunque el entrenamiento nunca vio una clase. Una regresión softmax, el lector más sencillo, aprende a distinguir las clases a partir de los códigos; otra, a partir de los píxeles de las mismas imágenes. La curva es para códigos en los que solo quedan activas las unidades más fuertes de cada imagen, con un lector propio para cada número de unidades.</translation>
    </message>
    <message>
        <source>How much the hidden units are on, from 0 (never) upwards. The line is the mean over all units and images, epoch by epoch; nine in ten units lie within the band. The histogram at the right counts the units as they are now, on the same axis. With a KL penalty every unit is pulled to the dashed line, the target ρ.</source>
        <translation>Cuánto están activas las unidades ocultas, desde 0 (nunca). La línea es la media sobre todas las unidades e imágenes, época a época; nueve de cada diez unidades están en la banda. El histograma de la derecha cuenta las unidades tal como están, sobre el mismo eje. Con una penalización KL, cada unidad es llevada hacia la línea discontinua, el objetivo ρ.</translation>
    </message>
    <message>
        <source>How often training goes through all the images.</source>
        <translation>Cuántas veces recorre el entrenamiento todas las imágenes.</translation>
    </message>
    <message>
        <source>How one image's reconstruction comes about. It starts from the bias alone; every unit that is on adds its decoder image times its activation; the output's activation makes pixels of the sum. Units stand in the order of their part's length, activation times the norm of the decoder weights. Drag a bar to change an activation, click its picture to switch the unit off: reconstruction, difference and error follow. Parts of the equation share one scale; each picture under a bar has its own: blue takes ink away, rust adds it.</source>
        <translation>Cómo se forma la reconstrucción de una imagen. Parte solo del sesgo; cada unidad activa suma su imagen del decodificador por su activación; la activación de la salida convierte la suma en píxeles. Las unidades se ordenan por la longitud de su parte, activación por la norma de los pesos del decodificador. Arrastrar una barra cambia una activación; un clic en su imagen apaga la unidad: reconstrucción, diferencia y error responden. Las partes de la ecuación comparten escala; cada imagen bajo una barra tiene la suya: azul quita tinta, óxido la añade.</translation>
    </message>
    <message>
        <source>How units are kept at rest: KL divergence pulls each unit's mean activation to a target, L1 taxes every activation.</source>
        <translation>Cómo se mantienen en reposo las unidades: la divergencia KL lleva la activación media de cada una a un objetivo; L1 grava cada activación.</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Image {range}</source>
        <translation>Imagen {range}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>Imágenes (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <source>Images {range}</source>
        <translation>Imágenes {range}</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>In the formula: {place}</source>
        <translation>En la fórmula: {place}</translation>
    </message>
    <message>
        <source>In use. Edits apply to the next run.</source>
        <translation>En uso. Los cambios valen para la próxima ejecución.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Invert ink and paper</source>
        <translation>Invertir tinta y papel</translation>
    </message>
    <message>
        <source>It appears here when training begins.</source>
        <translation>Aparece aquí cuando empieza el entrenamiento.</translation>
    </message>
    <message>
        <source>Its file stays where you put it: {names}</source>
        <translation>Su archivo se queda donde usted lo puso: {names}</translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>Su ejecución está a salvo hasta la época {epoch} de {epochs}.</translation>
    </message>
    <message>
        <source>Its value in the second</source>
        <translation>Su valor en la segunda</translation>
    </message>
    <message>
        <source>J is a mean over the images; the notebook's C is a sum, without a term for weights.</source>
        <translation>J es una media sobre las imágenes; la C del cuaderno es una suma, sin término para los pesos.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>Divergencia KL</translation>
    </message>
    <message>
        <source>Keep this unit beside the ones you open next</source>
        <translation>Conservar esta unidad junto a las que se abran después</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Ejecuciones conservadas</translation>
    </message>
    <message>
        <source>Kept runs took more than {limit}.</source>
        <translation>Las ejecuciones conservadas ocupaban más de {limit}.</translation>
    </message>
    <message>
        <source>Kept runs …</source>
        <translation>Ejecuciones conservadas …</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>L0: how many units are above the threshold, mean over the images.</source>
        <translation>L0: cuántas unidades superan el umbral, media sobre las imágenes.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 has no target: it pulls every unit down by w = {weight}.</source>
        <translation>L1 no tiene objetivo: tira de cada unidad hacia abajo con w = {weight}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leave the audience's window</source>
        <translation>Salir de la ventana del público</translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation>Salir · Esc</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Lesson {number} of {lessons}</source>
        <translation>Lección {number} de {lessons}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lessons that lead through the window step by step</source>
        <translation>Lecciones que guían por la ventana paso a paso</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>Fondo claro</translation>
    </message>
    <message>
        <source>Light on dark, as stored</source>
        <translation>Claro sobre oscuro, como se guarda</translation>
    </message>
    <message>
        <source>Likeness of units and images</source>
        <translation>Parecido de unidades e imágenes</translation>
    </message>
    <message>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Lines and words stay sharp at any size.</source>
        <translation>Líneas y palabras nítidas a cualquier tamaño.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Look through all images</source>
        <translation>Ver todas las imágenes</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirando atrás</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}</source>
        <translation>Mirando atrás, a la época {epoch}</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}.</source>
        <translation>Mirando atrás, a la época {epoch}.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Makes every pixel black or white before training, as the notebook does.</source>
        <translation>Deja cada píxel negro o blanco antes de entrenar, como hace el cuaderno.</translation>
    </message>
    <message>
        <source>Mean activation</source>
        <translation>Activación media</translation>
    </message>
    <message>
        <source>Mean activation by class</source>
        <translation>Activación media por clase</translation>
    </message>
    <message>
        <source>Mean activation of every unit</source>
        <translation>Activación media de cada unidad</translation>
    </message>
    <message>
        <source>Mean activation {figure} at epoch {epoch} of {epochs}{target}; 9 in 10 units between {low} and {high}. {unit_counts}</source>
        <translation>Activación media {figure} en la época {epoch} de {epochs}{target}; 9 de cada 10 unidades entre {low} y {high}. {unit_counts}</translation>
    </message>
    <message>
        <source>Mean error of each class</source>
        <translation>Error medio de cada clase</translation>
    </message>
    <message>
        <source>Mean over all hidden units and images.</source>
        <translation>Media sobre todas las unidades ocultas e imágenes.</translation>
    </message>
    <message>
        <source>Mean squared error by pixel</source>
        <translation>Error cuadrático medio por píxel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Measure the weights as they are now; training goes on meanwhile</source>
        <translation>Medir los pesos tal como están; el entrenamiento sigue mientras tanto</translation>
    </message>
    <message>
        <source>Measured {when} on {images}.</source>
        <translation>Medido {when} con {images}.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Más sobre {title}</translation>
    </message>
    <message>
        <source>Most opposed units</source>
        <translation>Unidades más opuestas</translation>
    </message>
    <message>
        <source>Most similar units</source>
        <translation>Unidades más similares</translation>
    </message>
    <message>
        <source>N counts the images that are left to train on.</source>
        <translation>N cuenta las imágenes que quedan para entrenar.</translation>
    </message>
    <message>
        <source>N, the number of images that ∑ₙ runs over.</source>
        <translation>N, el número de imágenes que recorre ∑ₙ.</translation>
    </message>
    <message>
        <source>Nearest by</source>
        <translation>Más cercanas por</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Imágenes de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next digits</source>
        <translation>Dígitos siguientes</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Unidad siguiente</translation>
    </message>
    <message>
        <source>No check yet.</source>
        <translation>Aún no hay comprobación.</translation>
    </message>
    <message>
        <source>No classes.</source>
        <translation>Sin clases.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Aún no hay código.</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>Aún no hay épocas.</translation>
    </message>
    <message>
        <source>No image of this class is in the set.</source>
        <translation>El conjunto no tiene imágenes de esta clase.</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>No images are open</source>
        <translation>No hay imágenes abiertas</translation>
    </message>
    <message>
        <source>No images are open, or they have no classes.</source>
        <translation>No hay imágenes abiertas, o no tienen clases.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>No hay imágenes abiertas.</translation>
    </message>
    <message>
        <source>No images are open. A branch needs some to train on.</source>
        <translation>No hay imágenes abiertas. Una rama las necesita para entrenar.</translation>
    </message>
    <message>
        <source>No images are open. A race needs some to train on.</source>
        <translation>No hay imágenes abiertas. Una carrera las necesita para entrenar.</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>Aún no hay modelo.</translation>
    </message>
    <message>
        <source>No penalty.</source>
        <translation>Sin penalización.</translation>
    </message>
    <message>
        <source>No penalty: nothing pulls the units to a target.</source>
        <translation>Sin penalización: nada lleva las unidades a un objetivo.</translation>
    </message>
    <message>
        <source>No run is checked.</source>
        <translation>No hay ejecuciones marcadas.</translation>
    </message>
    <message>
        <source>No sparsity penalty is in use.</source>
        <translation>No se usa penalización de dispersión.</translation>
    </message>
    <message>
        <source>No star</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>No unit is looked into.</source>
        <translation>No se examina ninguna unidad.</translation>
    </message>
    <message>
        <source>No word here answers to that.</source>
        <translation>Ninguna palabra responde a eso.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Normal N(0, 1)</source>
        <translation>Normal N(0, 1)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Aún no está en este equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notebook, 2018</source>
        <translation>Cuaderno, 2018</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>No se descarga nada.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>No hay nada dibujado.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Nudging every weight up and down …</source>
        <translation>Variando cada peso arriba y abajo …</translation>
    </message>
    <message>
        <source>NumPy's generator takes no other</source>
        <translation>el generador de NumPy no admite otra</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>Número de la imagen</translation>
    </message>
    <message>
        <source>Number of the training image</source>
        <translation>Número de la imagen de entrenamiento</translation>
    </message>
    <message>
        <source>Numeric against analytic derivative</source>
        <translation>Derivada numérica frente a analítica</translation>
    </message>
    <message>
        <source>On 12 random images of 4 × 4 pixels, 6 units, in float64.</source>
        <translation>Con 12 imágenes al azar de 4 × 4 píxeles, 6 unidades, en float64.</translation>
    </message>
    <message>
        <source>On {tested}, {when}.</source>
        <translation>Con {tested}, {when}.</translation>
    </message>
    <message>
        <source>On {tested}, {when}; learnt from {trained_on}; {guessing}.</source>
        <translation>Con {tested}, {when}; aprendido de {trained_on}; {guessing}.</translation>
    </message>
    <message>
        <source>On {tested}, {when}; {guessing}.</source>
        <translation>Con {tested}, {when}; {guessing}.</translation>
    </message>
    <message>
        <source>On {tested}.</source>
        <translation>Con {tested}.</translation>
    </message>
    <message>
        <source>One figure of every checked run, epoch by epoch, each in the colour and dash it has in the table. The hairline stands at the epoch that the timeline looks back at.</source>
        <translation>Una cifra de cada ejecución marcada, época a época, con el color y el trazo que tiene en la tabla. La línea fina está en la época que muestra la línea de tiempo.</translation>
    </message>
    <message>
        <source>One of class</source>
        <translation>Una de la clase</translation>
    </message>
    <message>
        <source>One pair, enlarged</source>
        <translation>Un par, ampliado</translation>
    </message>
    <message>
        <source>Only settings that differ</source>
        <translation>Solo los ajustes distintos</translation>
    </message>
    <message>
        <source>Only training images can be taken apart.</source>
        <translation>Solo se descomponen imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Abrir un archivo …</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open a folder of images …</source>
        <translation>Abrir una carpeta de imágenes …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Abrir una carpeta …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Abrir una lección …</translation>
    </message>
    <message>
        <source>Open a recipe file …</source>
        <translation>Abrir un archivo de receta …</translation>
    </message>
    <message>
        <source>Open a recipe …</source>
        <translation>Abrir una receta …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Abrir una ejecución</translation>
    </message>
    <message>
        <source>Open a run …</source>
        <translation>Abrir una ejecución …</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open images …</source>
        <translation>Abrir imágenes …</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Abrir en ventana propia</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Abrir receta</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Order of the pairs</source>
        <translation>Orden de los pares</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Orden de las unidades</translation>
    </message>
    <message>
        <source>Original and reconstruction</source>
        <translation>Original y reconstrucción</translation>
    </message>
    <message>
        <source>Originals and reconstructions</source>
        <translation>Originales y reconstrucciones</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>Otros dígitos</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Otro archivo …</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pace of training</source>
        <translation>Ritmo del entrenamiento</translation>
    </message>
    <message>
        <source>Page of images</source>
        <translation>Página de imágenes</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Página ↑ ↓</translation>
    </message>
    <message>
        <source>Panel in own window</source>
        <translation>Panel en ventana propia</translation>
    </message>
    <message>
        <source>Parts in the sum</source>
        <translation>Partes en la suma</translation>
    </message>
    <message>
        <source>Paste a recipe or a lesson</source>
        <translation>Pegar una receta o una lección</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause after these epochs, for instance 1, 5, 20. Nothing: never.</source>
        <translation>Pausar tras estas épocas, por ejemplo 1, 5, 20. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Pause at epochs</source>
        <translation>Pausar en épocas</translation>
    </message>
    <message>
        <source>Pause at epochs …</source>
        <translation>Pausar en épocas …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at epoch {epoch}.</source>
        <translation>En pausa en la época {epoch}.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Reproducir en bucle</translation>
    </message>
    <message>
        <source>Play the run from moment to moment</source>
        <translation>Reproducir la ejecución momento a momento</translation>
    </message>
    <message>
        <source>Point at a term, a setting or a curve.</source>
        <translation>El puntero sobre un término, un ajuste o una curva.</translation>
    </message>
    <message>
        <source>Point at a term, a setting or a curve: what belongs together lights up.</source>
        <translation>El puntero sobre un término, un ajuste o una curva ilumina lo que va junto.</translation>
    </message>
    <message>
        <source>Point at a unit to name it, click to look into it.</source>
        <translation>Puntero sobre una unidad: su nombre; clic: examinarla.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Predict first: choose an answer.</source>
        <translation>Primero predecir: elegir una respuesta.</translation>
    </message>
    <message>
        <source>Press Space to train.</source>
        <translation>Espacio para entrenar.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Pulsar Entrenar.</translation>
    </message>
    <message>
        <source>Press Train: here stand the reconstructions, the worst first.</source>
        <translation>Pulsar Entrenar: aquí irán las reconstrucciones, las peores primero.</translation>
    </message>
    <message>
        <source>Press Train: here stands how the model puts one image together from its units' parts.</source>
        <translation>Pulsar Entrenar: aquí se verá cómo el modelo compone una imagen con las partes de sus unidades.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Unidad anterior</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as there are hidden units. No linear code of that many numbers does better.</source>
        <translation>Componentes principales de todas las imágenes de entrenamiento, tantas como unidades ocultas. Ningún código lineal de esa cantidad de números lo hace mejor.</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as units are active on average. No linear code of that many numbers does better.</source>
        <translation>Componentes principales de todas las imágenes de entrenamiento, tantas como unidades activas en promedio. Ningún código lineal de esa cantidad de números lo hace mejor.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Progress of {about}</source>
        <translation>Progreso: {about}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyectar</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Devolver a la ventana</translation>
    </message>
    <message>
        <source>Put {panel} back</source>
        <translation>Devolver {panel}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Competir</translation>
    </message>
    <message>
        <source>Race …</source>
        <translation>Competir …</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Recetas (*.toml)</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Error de reconstrucción</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Reconstrucciones</translation>
    </message>
    <message>
        <source>Reconstructions …</source>
        <translation>Reconstrucciones …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Report, film, script, curves, pictures and weights of the run</source>
        <translation>Informe, video, script, curvas, imágenes y pesos de la ejecución</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all disturbances</source>
        <translation>Quitar todas las perturbaciones</translation>
    </message>
    <message>
        <source>Resizes every image to this many rows and columns. 0: as they are.</source>
        <translation>Lleva cada imagen a este número de filas y columnas. 0: como están.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Round to 0/1</source>
        <translation>Redondear a 0/1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule to check</source>
        <translation>Regla por comprobar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run as a NumPy script …</source>
        <translation>Ejecución como script de NumPy …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <translation>Ejecuciones (*.npz)</translation>
    </message>
    <message>
        <source>Runs are not kept: {reason}</source>
        <translation>Las ejecuciones no se guardan: {reason}</translation>
    </message>
    <message>
        <source>Runs by epoch</source>
        <translation>Ejecuciones por época</translation>
    </message>
    <message>
        <source>Same digits</source>
        <translation>Mismos dígitos</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Guardar en otro lugar …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save picture of the panel …</source>
        <translation>Guardar la imagen del panel …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen …</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Save recipe …</source>
        <translation>Guardar receta …</translation>
    </message>
    <message>
        <source>Save the recipe …</source>
        <translation>Guardar la receta …</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Guardar la ejecución</translation>
    </message>
    <message>
        <source>Save the run as …</source>
        <translation>Guardar la ejecución como …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation>Guardado hace {seconds} s</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de los colores</translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation>Escala del costo</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>Poner {name} en {value}</translation>
    </message>
    <message>
        <source>Set η to {gentler} and go on from epoch {last_good_epoch}</source>
        <translation>Poner η en {gentler} y seguir desde la época {last_good_epoch}</translation>
    </message>
    <message>
        <source>Set-up column</source>
        <translation>Columna de ajustes</translation>
    </message>
    <message>
        <source>Share of the first cost that is gone</source>
        <translation>Fracción perdida del costo inicial</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>Hoja de dibujo</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>Mover →</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>Mover ↓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show every pixel of a reconstruction as 0 or 1</source>
        <translation>Mostrar cada píxel de una reconstrucción como 0 o 1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show ink light and paper dark</source>
        <translation>Mostrar la tinta clara y el papel oscuro</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Show or fold the set-up column · Ctrl+B</source>
        <translation>Mostrar o plegar la columna de ajustes · Ctrl+B</translation>
    </message>
    <message>
        <source>Show the class a few things, large · F5</source>
        <translation>Mostrar a la clase unas pocas cosas, en grande · F5</translation>
    </message>
    <message>
        <source>Show the curve of {name}</source>
        <translation>Mostrar la curva de {name}</translation>
    </message>
    <message>
        <source>Show the images in random order</source>
        <translation>Mostrar las imágenes en orden aleatorio</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar los números como tabla</translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation>Mostrar la ejecución como está ahora</translation>
    </message>
    <message>
        <source>Show the set-up column</source>
        <translation>Mostrar la columna de ajustes</translation>
    </message>
    <message>
        <source>Show the whole run, and follow it again (F, or double click)</source>
        <translation>Mostrar toda la ejecución y volver a seguirla (F o doble clic)</translation>
    </message>
    <message>
        <source>Show what is missing and what is too much</source>
        <translation>Mostrar lo que falta y lo que sobra</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the images · Ctrl and the mouse wheel</source>
        <translation>Tamaño de las imágenes · Ctrl y la rueda del ratón</translation>
    </message>
    <message>
        <source>Size of the images, in whole multiples of their pixels</source>
        <translation>Tamaño de las imágenes, en múltiplos enteros de sus píxeles</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Smoothness of the units' pictures</source>
        <translation>Suavidad de las imágenes de las unidades</translation>
    </message>
    <message>
        <source>Something is drawn. Arrow keys move it, Delete clears.</source>
        <translation>Hay un dibujo. Las flechas lo mueven, Delete lo borra.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Sparse Autoencoder</source>
        <translation>Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Sparse Autoencoder, for the audience</source>
        <translation>Autocodificador disperso, para el público</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Sparsity term</source>
        <translation>Término de dispersión</translation>
    </message>
    <message>
        <source>Sparsity weight</source>
        <translation>Peso de la dispersión</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>Squared error per pixel</source>
        <translation>Error cuadrático por píxel</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Destacar esta ejecución</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start a new run from this moment, with the settings of the form</source>
        <translation>Iniciar otra ejecución desde este momento, con los ajustes del formulario</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>Partir de una imagen</translation>
    </message>
    <message>
        <source>Start from an image file</source>
        <translation>Partir de un archivo de imagen</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de …</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>Paso {number}. {title}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar la reproducción</translation>
    </message>
    <message>
        <source>Stop race</source>
        <translation>Parar carrera</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row without a lower validation loss (a lower cost, where no images are kept aside), and goes back to the best weights. 0: trains to the end.</source>
        <translation>Se detiene tras este número de épocas seguidas sin una pérdida de validación menor (un costo menor, si no se apartan imágenes) y vuelve a los mejores pesos. 0: entrena hasta el final.</translation>
    </message>
    <message>
        <source>Strongest units of the code</source>
        <translation>Unidades más fuertes del código</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>Switched on (above {threshold})</source>
        <translation>Encendida (sobre {threshold})</translation>
    </message>
    <message>
        <source>Table: CSV, Markdown or LaTeX …</source>
        <translation>Tabla: CSV, Markdown o LaTeX …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Llevarse</translation>
    </message>
    <message>
        <source>Take away the curves</source>
        <translation>Llevarse las curvas</translation>
    </message>
    <message>
        <source>Take away the table</source>
        <translation>Llevarse la tabla</translation>
    </message>
    <message>
        <source>Take back the last stroke · Ctrl+Z</source>
        <translation>Quitar el último trazo · Ctrl+Z</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target activation</source>
        <translation>Activación objetivo</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>La mejor de estas ejecuciones</translation>
    </message>
    <message>
        <source>The built-in digits need no network{same}. {title} files you already have open with “Open …”.</source>
        <translation>Los dígitos incluidos no necesitan red{same}. Los archivos de {title} que ya estén en el equipo se abren con «Abrir …».</translation>
    </message>
    <message>
        <source>The cost as a formula</source>
        <translation>El costo como fórmula</translation>
    </message>
    <message>
        <source>The cost is what training makes smaller. J is a mean over the images; under the notebook's rule C is a sum over them. It is the reconstruction's error plus what keeps units at rest (sparsity) plus what keeps weights small. A logarithmic axis shows small terms beside large ones. Point at an epoch to read its figures; click a name to hide its curve. Grey lines are errors that need no hidden unit: what showing the mean image for every image costs, and what the best linear code (PCA) of so many numbers costs.</source>
        <translation>El costo es lo que el entrenamiento reduce. J es una media sobre las imágenes; con la regla del cuaderno, C es una suma. Es el error de la reconstrucción más lo que mantiene las unidades en reposo (dispersión) más lo que mantiene los pesos pequeños. Un eje logarítmico muestra términos pequeños junto a grandes. El puntero sobre una época da sus cifras; un clic en un nombre oculta su curva. Las líneas grises son errores que no necesitan unidades ocultas: lo que cuesta mostrar la imagen media para cada imagen, y lo que cuesta el mejor código lineal (PCA) de esa cantidad de números.</translation>
    </message>
    <message>
        <source>The cost of the recipe, written out: what training makes smaller. Under each term stand its value and the numbers it is made of, at the epoch that the cost plot shows. Point at a term, or go there by the arrow keys: its curve and the settings that are part of it light up, and the line above says what it is. It works the other way round too, from a setting or from a curve. Under the notebook's rule the cost is C, a sum over the images.</source>
        <translation>El costo de la receta, escrito por completo: lo que el entrenamiento reduce. Debajo de cada término están su valor y los números que lo forman, en la época que muestra el gráfico del costo. Con el puntero sobre un término, o al llegar a él con las flechas, se iluminan su curva y los ajustes que forman parte de él, y la línea de arriba dice qué es. También funciona al revés, desde un ajuste o una curva. Con la regla del cuaderno el costo es C, una suma sobre las imágenes.</translation>
    </message>
    <message>
        <source>The cost that training makes smaller, term by term, with the model as it is now. Under each term stand the numbers it is made of. The bars begin where the one above ended, so that together they reach the cost. By pixel, all is divided by the pixels of an image (and under the notebook's rule, whose cost is a sum, by the number of images too), so that images of different sizes can be compared.</source>
        <translation>El costo que el entrenamiento reduce, término a término, con el modelo tal como está. Debajo de cada término van los números que lo forman. Cada barra empieza donde terminó la de arriba, de modo que juntas alcanzan el costo. Por píxel, todo se divide por los píxeles de una imagen (y con la regla del cuaderno, cuyo costo es una suma, también por el número de imágenes), para poder comparar imágenes de distinto tamaño.</translation>
    </message>
    <message>
        <source>The cost, part by part</source>
        <translation>El costo, parte por parte</translation>
    </message>
    <message>
        <source>The cost, taken apart</source>
        <translation>El costo, descompuesto</translation>
    </message>
    <message>
        <source>The curve appears here.</source>
        <translation>Aquí aparece la curva.</translation>
    </message>
    <message>
        <source>The drawing as the model sees it; no reconstruction yet.</source>
        <translation>El dibujo tal como lo ve el modelo; aún sin reconstrucción.</translation>
    </message>
    <message>
        <source>The error through the slider's range appears here.</source>
        <translation>Aquí aparece el error a lo largo del recorrido del control.</translation>
    </message>
    <message>
        <source>The figures appear when training begins.</source>
        <translation>Las cifras aparecen al empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>The first row holds images as they are; each row beneath is what one checked run makes of them, or where it errs: blue where ink is missing, rust where there is too much. The error is half the sum of squared differences, the mean over the images shown.</source>
        <translation>La primera fila tiene las imágenes tal como son; cada fila de abajo es lo que una ejecución marcada hace con ellas, o dónde yerra: azul donde falta tinta, óxido donde sobra. El error es la mitad de la suma de las diferencias al cuadrado, media sobre las imágenes mostradas.</translation>
    </message>
    <message>
        <source>The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch starts from its weights: set the hidden units to {found}.</source>
        <translation>El formulario tiene {wanted} unidades ocultas y la época {epoch} tiene {found}. Una rama parte de sus pesos: las unidades ocultas deben ser {found}.</translation>
    </message>
    <message>
        <source>The formula appears here once there is a recipe.</source>
        <translation>La fórmula aparece aquí cuando hay una receta.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand, so none can be compared.</source>
        <translation>Las imágenes de esta ejecución no están a mano: no hay qué comparar.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see their errors.</source>
        <translation>Las imágenes de esta ejecución no están a mano. Para ver errores, abrir imágenes de su tamaño.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see them explained.</source>
        <translation>Las imágenes de esta ejecución no están a mano. Para explicarlas, abrir imágenes de su tamaño.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand: only its weights are shown.</source>
        <translation>Las imágenes de esta ejecución no están a mano: solo se muestran sus pesos.</translation>
    </message>
    <message>
        <source>The images that a run learns from: where they come from, the first of them, how many there are and of what size, the mean ink from 0 (paper) to 1, and a bar for the number of images in each class. Click the images for a sheet of many. Labels are only shown beside the images: training never sees them.</source>
        <translation>Las imágenes de las que aprende una ejecución: de dónde vienen, las primeras de ellas, cuántas son y de qué tamaño, la tinta media de 0 (papel) a 1, y una barra con el número de imágenes de cada clase. Un clic en las imágenes abre una hoja con muchas. Las etiquetas solo se muestran junto a las imágenes: el entrenamiento nunca las ve.</translation>
    </message>
    <message>
        <source>The last sitting ended early.</source>
        <translation>La última sesión terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The mean activation every unit is pulled to. Small: each unit answers to few images.</source>
        <translation>La activación media a la que se lleva cada unidad. Pequeña: cada unidad responde a pocas imágenes.</translation>
    </message>
    <message>
        <source>The mean error of each class appears here.</source>
        <translation>Aquí aparece el error medio de cada clase.</translation>
    </message>
    <message>
        <source>The mean error of each class's images, and as a grey line that of all images. Long bars are classes that the code describes badly, or that have more ink: the error is a sum over pixels. A click, or Enter, shows only that class's pairs.</source>
        <translation>El error medio de las imágenes de cada clase y, como línea gris, el de todas. Las barras largas son clases que el código describe mal o que tienen más tinta: el error es una suma sobre los píxeles. Un clic, o Enter, muestra solo los pares de esa clase.</translation>
    </message>
    <message>
        <source>The nearest images</source>
        <translation>Las imágenes más cercanas</translation>
    </message>
    <message>
        <source>The next step · Alt+Right</source>
        <translation>El paso siguiente · Alt+Right</translation>
    </message>
    <message>
        <source>The notebook's cost C has no term for the weights.</source>
        <translation>El costo C del cuaderno no tiene término de los pesos.</translation>
    </message>
    <message>
        <source>The notebook's rule leaves out the unit's own derivative on the way back.</source>
        <translation>La regla del cuaderno omite la derivada de la propia unidad en la retropropagación.</translation>
    </message>
    <message>
        <source>The oldest without a star or a name of yours went: {runs}, {size}. Star a run to keep it.</source>
        <translation>Se quitaron las más antiguas sin estrella ni nombre propio: {runs}, {size}. Una estrella conserva la ejecución.</translation>
    </message>
    <message>
        <source>The order of the units</source>
        <translation>El orden de las unidades</translation>
    </message>
    <message>
        <source>The picture was not saved as {file}: {reason}. Choose another place.</source>
        <translation>La imagen no se guardó como {file}: {reason}. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>The recipe was not copied. Correct the marked settings first.</source>
        <translation>La receta no se copió. Antes hay que corregir los ajustes marcados.</translation>
    </message>
    <message>
        <source>The recipe was not saved as {target}: {reason}. Choose another place.</source>
        <translation>La receta no se guardó como {target}: {reason}. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>The recipe was not saved. Correct the marked settings first.</source>
        <translation>La receta no se guardó. Antes hay que corregir los ajustes marcados.</translation>
    </message>
    <message>
        <source>The recipe: every setting of a run, under its name. The letter beside a setting is its symbol in the formula of the cost, underlined in the colour of its term. Hover over a setting to read what it does and where it stands in the formula. A dot marks what differs from the loaded recipe. A run keeps the recipe it began with; what is changed meanwhile is for the next one, but for the learning rate and the epochs, which act at once.</source>
        <translation>La receta: todos los ajustes de una ejecución, bajo su nombre. La letra junto a un ajuste es su símbolo en la fórmula del costo, subrayado con el color de su término. Con el puntero sobre un ajuste se lee qué hace y dónde está en la fórmula. Un punto marca lo que difiere de la receta cargada. Una ejecución conserva la receta con la que empezó; lo que se cambia mientras tanto vale para la siguiente, salvo la tasa de aprendizaje y las épocas, que actúan de inmediato.</translation>
    </message>
    <message>
        <source>The run before appears here.</source>
        <translation>Aquí aparece la ejecución anterior.</translation>
    </message>
    <message>
        <source>The run diverges</source>
        <translation>La ejecución diverge</translation>
    </message>
    <message>
        <source>The run is here, its images are not.</source>
        <translation>La ejecución está aquí; sus imágenes, no.</translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>La ejecución no se guardó.</translation>
    </message>
    <message>
        <source>The run's file keeps its old name and note.</source>
        <translation>El archivo de la ejecución conserva su nombre y su nota anteriores.</translation>
    </message>
    <message>
        <source>The same digits by each run</source>
        <translation>Los mismos dígitos en cada ejecución</translation>
    </message>
    <message>
        <source>The same picture for every image: the mean of all training images.</source>
        <translation>Lo mismo para cada imagen: la media de todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The share of images kept aside, never trained on, to see whether the code holds for new ones.</source>
        <translation>La fracción de imágenes apartadas, con las que no se entrena, para ver si el código sirve para otras nuevas.</translation>
    </message>
    <message>
        <source>The share of pixels blanked at random while training, so that the code learns to fill them in.</source>
        <translation>La fracción de píxeles borrados al azar al entrenar, para que el código aprenda a completarlos.</translation>
    </message>
    <message>
        <source>The squared difference ‖y − x‖², summed over pixels and training images, as the notebook counts.</source>
        <translation>La diferencia al cuadrado ‖y − x‖², sumada sobre píxeles e imágenes de entrenamiento, como cuenta el cuaderno.</translation>
    </message>
    <message>
        <source>The step before · Alt+Left</source>
        <translation>El paso anterior · Alt+Left</translation>
    </message>
    <message>
        <source>The table, and the curves of the checked runs</source>
        <translation>La tabla y las curvas de las ejecuciones marcadas</translation>
    </message>
    <message>
        <source>The text on the clipboard</source>
        <translation>El texto del portapapeles</translation>
    </message>
    <message>
        <source>The training image of number …</source>
        <translation>La imagen de entrenamiento número …</translation>
    </message>
    <message>
        <source>The training images most like a drawing appear here.</source>
        <translation>Aquí aparecen las imágenes de entrenamiento más parecidas a un dibujo.</translation>
    </message>
    <message>
        <source>The training images most like what the model sees: by the Euclidean distance between their pixels, or between their codes. Each has its class at the left and the distance at the right. Below, the error of this drawing through the whole range of the slider that was touched last, over the band in which nine of ten training images lie.</source>
        <translation>Las imágenes de entrenamiento más parecidas a lo que ve el modelo: por la distancia euclídea entre sus píxeles o entre sus códigos. Cada una lleva su clase a la izquierda y la distancia a la derecha. Debajo, el error de este dibujo en todo el rango del último deslizador usado, sobre la banda en que están nueve de cada diez imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The training images' errors</source>
        <translation>Los errores de las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Las unidades</translation>
    </message>
    <message>
        <source>The weights as they are before training appear here.</source>
        <translation>Aquí aparecen los pesos tal como son antes de entrenar.</translation>
    </message>
    <message>
        <source>The weights before the first step: uniform and small, so that no unit is saturated (Glorot), or the notebook's draw from N(0, 1).</source>
        <translation>Los pesos antes del primer paso: uniformes y pequeños, para que ninguna unidad se sature (Glorot), o el muestreo de N(0, 1) del cuaderno.</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no error to sort by.</source>
        <translation>Los pesos han crecido más allá de todo número: no hay error para ordenar.</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no reconstruction to explain.</source>
        <translation>Los pesos han crecido más allá de todo número: no hay reconstrucción que explicar.</translation>
    </message>
    <message>
        <source>The weights of every hidden unit appear here once it trains.</source>
        <translation>Aquí aparecen los pesos de cada unidad oculta al entrenar.</translation>
    </message>
    <message>
        <source>The window is too low for the formula. It appears once there is room.</source>
        <translation>La ventana es demasiado baja para la fórmula. Aparecerá en cuanto haya sitio.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Aún no hay cifras.</translation>
    </message>
    <message>
        <source>There are no reconstructions yet.</source>
        <translation>Aún no hay reconstrucciones.</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>Aún no hay unidades.</translation>
    </message>
    <message>
        <source>There is no recipe and no lesson on the clipboard.</source>
        <translation>No hay receta ni lección en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no run to save yet.</source>
        <translation>Aún no hay ejecución que guardar.</translation>
    </message>
    <message>
        <source>There is not enough memory for these images.</source>
        <translation>No hay memoria suficiente para estas imágenes.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>No hay memoria suficiente para esta ejecución.</translation>
    </message>
    <message>
        <source>These images have no classes, or one alone: there is nothing to tell apart.</source>
        <translation>Estas imágenes no tienen clases, o solo una: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>These images have no classes: only their errors are sorted.</source>
        <translation>Estas imágenes no tienen clases: solo se ordenan sus errores.</translation>
    </message>
    <message>
        <source>They appear once training has begun.</source>
        <translation>Aparecen cuando empieza el entrenamiento.</translation>
    </message>
    <message>
        <source>They are alike in every setting. Give the second another value.</source>
        <translation>Son iguales en todos los ajustes. Dé otro valor a la segunda.</translation>
    </message>
    <message>
        <source>They differ in {count} settings: {settings}. A race shows what one does.</source>
        <translation>Difieren en {count} ajustes: {settings}. Una competición muestra el efecto de uno.</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>Engrosar</translation>
    </message>
    <message>
        <source>This run is in training. Stop it, then delete it.</source>
        <translation>Esta ejecución se está entrenando. Deténgala y luego elimínela.</translation>
    </message>
    <message>
        <source>Threshold of active units</source>
        <translation>Umbral de unidades activas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Train is off:</source>
        <translation>No se puede entrenar:</translation>
    </message>
    <message>
        <source>Train is off: {obstacle}</source>
        <translation>No se puede entrenar: {obstacle}</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>Entrenar una época</translation>
    </message>
    <message>
        <source>Train to the planned number of epochs (Space)</source>
        <translation>Entrenar hasta el número previsto de épocas (Space)</translation>
    </message>
    <message>
        <source>Train two recipes that differ in one setting in turn, an epoch each, from the same seed on the same images.</source>
        <translation>Entrenar por turnos dos recetas que difieren en un ajuste, una época cada una, con la misma semilla y las mismas imágenes.</translation>
    </message>
    <message>
        <source>Train without it</source>
        <translation>Entrenar sin ella</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>Empieza el entrenamiento.</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. Here it is found in two ways: by the formulas that train (analytic), and by nudging one weight up and down and seeing how much the cost changes (numeric). Every weight of a small network is a point; formulas that are right put all of them on the line. The notebook of 2018 has other formulas: switch to them to see how far off they are.</source>
        <translation>El entrenamiento sigue la derivada del costo respecto de cada peso. Aquí se halla de dos maneras: con las fórmulas que entrenan (analítica), y variando un peso arriba y abajo para ver cuánto cambia el costo (numérica). Cada peso de una red pequeña es un punto; las fórmulas correctas los ponen todos sobre la línea. El cuaderno de 2018 tiene otras fórmulas: al cambiar a ellas se ve cuánto se desvían.</translation>
    </message>
    <message>
        <source>Training goes on meanwhile.</source>
        <translation>El entrenamiento sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Training goes on, and the file of epoch {epoch} is whole.</source>
        <translation>El entrenamiento sigue, y el archivo de la época {epoch} está íntegro.</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>El entrenamiento sigue.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training images, or images kept aside that are never trained on</source>
        <translation>Imágenes de entrenamiento, o imágenes apartadas con las que no se entrena</translation>
    </message>
    <message>
        <source>Training is on, and a race needs both cores. Pause it first.</source>
        <translation>Ya se está entrenando y una carrera necesita ambos núcleos. Pausar antes.</translation>
    </message>
    <message>
        <source>Training is on: {epochs} done. Closing ends it.</source>
        <translation>Entrenamiento en curso: {epochs} hechas. Cerrar lo termina.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Training stopped: {why}.</source>
        <translation>El entrenamiento se detuvo: {why}.</translation>
    </message>
    <message>
        <source>Trains a sparse autoencoder on digit images, and shows what it learns.</source>
        <translation>Entrena un autocodificador disperso con imágenes de dígitos y muestra lo que aprende.</translation>
    </message>
    <message>
        <source>Trains on the first so many images. 0: all of them.</source>
        <translation>Entrena con este número de primeras imágenes. 0: todas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turning keeps all the detail that pixels can hold: the curve shows the turn, not a blur.</source>
        <translation>El giro conserva todo el detalle que cabe en los píxeles: la curva muestra el giro, no un desenfoque.</translation>
    </message>
    <message>
        <source>Two states side by side: at the left what was before, at the right what is now. Tiles are the units' weights, in the same order on both sides: blue holds ink back, rust draws it, each unit on its own scale. Beneath, units by their mean activation, with the target ρ dashed where there is one, and a few images beside their reconstructions. The error is half the sum of squared differences, the mean over the training images.</source>
        <translation>Dos estados uno junto al otro: a la izquierda lo que había antes, a la derecha lo que hay ahora. Las casillas son los pesos de las unidades, en el mismo orden a ambos lados: el azul retiene tinta, el óxido la dibuja, cada unidad en su propia escala. Debajo, las unidades según su activación media, con el objetivo ρ en línea discontinua si lo hay, y algunas imágenes junto a sus reconstrucciones. El error es la mitad de la suma de las diferencias al cuadrado, promediada sobre las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Typical first</source>
        <translation>Típicas primero</translation>
    </message>
    <message>
        <source>Typical: error nearest to the median. By class: the worst of each in turn. At random again: other images.</source>
        <translation>Típicas: error más cercano a la mediana. Por clase: la peor de cada una por turno. Al azar de nuevo: otras imágenes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo in the drawing</source>
        <translation>Deshacer en el dibujo</translation>
    </message>
    <message>
        <source>Undo the last change of the code</source>
        <translation>Deshacer el último cambio del código</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of the cost</source>
        <translation>Unidad del costo</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Unidad {unit}</translation>
    </message>
    <message>
        <source>Unit {unit} is looked into.</source>
        <translation>Se examina la unidad {unit}.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units always on</source>
        <translation>Unidades siempre activas</translation>
    </message>
    <message>
        <source>Units and their pull</source>
        <translation>Unidades y la fuerza que reciben</translation>
    </message>
    <message>
        <source>Units on for an image</source>
        <translation>Unidades activas por imagen</translation>
    </message>
    <message>
        <source>Units whose highest and lowest activation differ by {constant_spread} at most, dead and always-on ones left out.</source>
        <translation>Unidades cuya activación máxima y mínima difieren en {constant_spread} como mucho, sin contar las muertas y las siempre activas.</translation>
    </message>
    <message>
        <source>Units whose mean activation is at least {always_on_mean}.</source>
        <translation>Unidades cuya activación media es al menos {always_on_mean}.</translation>
    </message>
    <message>
        <source>Units whose mean activation is at most {dead_mean} (sigmoid), or at most a thousandth of the mean over all units (ReLU, top-k).</source>
        <translation>Unidades cuya activación media es como mucho {dead_mean} (sigmoide), o como mucho una milésima de la media de todas las unidades (ReLU, top-k).</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>Unidades …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Use built-in digits</source>
        <translation>Usar los dígitos incluidos</translation>
    </message>
    <message>
        <source>Use only</source>
        <translation>Usar solo</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Tamaño de letra normal</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Conjunto de validación</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Fracción de validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Wall of units</source>
        <translation>Muro de unidades</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weights of the hidden units</source>
        <translation>Pesos de las unidades ocultas</translation>
    </message>
    <message>
        <source>Weights' term</source>
        <translation>Término de los pesos</translation>
    </message>
    <message>
        <source>Weights, as the notebook's …</source>
        <translation>Pesos, como los del cuaderno …</translation>
    </message>
    <message>
        <source>What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up (ReLU), or ReLU for only the k strongest units of each image (top-k).</source>
        <translation>Lo que una unidad oculta hace de su entrada: un valor de 0 a 1 (sigmoide), cualquiera desde 0 (ReLU), o ReLU solo en las k unidades más fuertes de cada imagen (top-k).</translation>
    </message>
    <message>
        <source>What a unit looks for and what it adds appears here.</source>
        <translation>Aquí aparece lo que una unidad busca y lo que aporta.</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>¿Qué se ve aquí?</translation>
    </message>
    <message>
        <source>What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number (linear).</source>
        <translation>Lo que un píxel de salida hace de su entrada: un gris de 0 a 1 (sigmoide) o cualquier número (lineal).</translation>
    </message>
    <message>
        <source>What counts as error of a reconstruction: half the squared difference, or the cross-entropy, which punishes confident mistakes harder.</source>
        <translation>Lo que cuenta como error de una reconstrucción: la mitad de la diferencia al cuadrado, o la entropía cruzada, que castiga más los errores cometidos con seguridad.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What each run shows</source>
        <translation>Qué muestra cada ejecución</translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation>Lo que entra en el modelo, lo que hace con ello solo a partir de su código, y la diferencia: azul donde falta tinta, óxido donde sobra. Debajo, el error, la mitad de la suma de las diferencias al cuadrado, entre los de las imágenes de entrenamiento. Al final, las unidades que más responden, cada una sobre su imagen del decodificador, lo que aporta a la imagen.</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Lo que acaba de ocurrir</translation>
    </message>
    <message>
        <source>What one hidden unit does. Its images: the ink that switches it on, and the ink it adds to a reconstruction. The histogram counts the training images by how active the unit is for them. The images at the right excite it most, then less: where all bands look alike the unit means one thing. The error without it is that of all reconstructions with this unit kept at 0.</source>
        <translation>Lo que hace una unidad oculta. Sus imágenes: la tinta que la enciende y la tinta que añade a una reconstrucción. El histograma cuenta las imágenes de entrenamiento según cuánto activan la unidad. Las imágenes de la derecha son las que más la excitan, y luego menos: donde todas las bandas se parecen, la unidad significa una sola cosa. El error sin ella es el de todas las reconstrucciones con esta unidad fija en 0.</translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation><numerusform>Lo que dibuja la primera de %n unidad.</numerusform><numerusform>Lo que dibujan las primeras de %n unidades.</numerusform></translation>
    </message>
    <message>
        <source>What the model makes of it</source>
        <translation>Lo que el modelo hace con ello</translation>
    </message>
    <message>
        <source>What the model sees, reconstruction, difference</source>
        <translation>Lo que ve el modelo, reconstrucción, diferencia</translation>
    </message>
    <message>
        <source>What was tried: {attempts}</source>
        <translation>Lo que se intentó: {attempts}</translation>
    </message>
    <message>
        <source>Where chance starts. The same seed gives the same run again.</source>
        <translation>Donde empieza el azar. La misma semilla repite la misma ejecución.</translation>
    </message>
    <message>
        <source>Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 notebook, which are not quite its gradient.</source>
        <translation>Qué derivada siguen los pasos: el gradiente exacto de J, o las fórmulas del cuaderno de 2018, que no son del todo su gradiente.</translation>
    </message>
    <message>
        <source>Which images to train on</source>
        <translation>Con qué imágenes entrenar</translation>
    </message>
    <message>
        <source>Which units make this reconstruction · W</source>
        <translation>Qué unidades forman esta reconstrucción · W</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>Qué pesos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why this reconstruction</source>
        <translation>Por qué esta reconstrucción</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Width of the pen: {width} px</source>
        <translation>Grosor del lápiz: {width} px</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Worst and typical</source>
        <translation>Peores y típicas</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Peores primero</translation>
    </message>
    <message>
        <source>Write the decimal point as a dot: {number}.</source>
        <translation>Escribir el separador decimal como punto: {number}.</translation>
    </message>
    <message>
        <source>a point for each weight appears here</source>
        <translation>aquí aparece un punto por cada peso</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>una muestra</translation>
    </message>
    <message>
        <source>a sample: {some} of {all} images</source>
        <translation>una muestra: {some} de {all} imágenes</translation>
    </message>
    <message>
        <source>a sum of parts</source>
        <translation>una suma de partes</translation>
    </message>
    <message>
        <source>a sum of parts, one for each unit that is on</source>
        <translation>una suma de partes, una por cada unidad activa</translation>
    </message>
    <message>
        <source>above all training images</source>
        <translation>por encima de todas las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>above {share} of 100 training images</source>
        <translation>mayor que en {share} de 100 imágenes</translation>
    </message>
    <message>
        <source>accuracy by the number of units switched on appears here</source>
        <translation>aquí aparece la exactitud según el número de unidades encendidas</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>sumadas</translation>
    </message>
    <message>
        <source>after training, its reconstruction appears here</source>
        <translation>tras entrenar, aquí aparece su reconstrucción</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas las</translation>
    </message>
    <message>
        <source>all but k entries of the code z are 0, and y is made from z.</source>
        <translation>salvo k, todas las entradas del código z son 0, e y se forma a partir de z.</translation>
    </message>
    <message>
        <source>all units on one scale</source>
        <translation>todas a una misma escala</translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation>todas: {parts}</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre activas</translation>
    </message>
    <message>
        <source>analytic derivative</source>
        <translation>derivada analítica</translation>
    </message>
    <message>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>analítica {analytic}, numérica {numeric}</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>otra clase</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>another number of units</source>
        <translation>otro número de unidades</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>another pair</source>
        <translation>otro par</translation>
    </message>
    <message>
        <source>another pixel</source>
        <translation>otro píxel</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>otro término</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>otra unidad</translation>
    </message>
    <message>
        <source>another weight</source>
        <translation>otro peso</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>as you predicted</source>
        <translation>como se predijo</translation>
    </message>
    <message>
        <source>asking the {mirror}</source>
        <translation>consultando el {mirror}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>en la época {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}, 9 in 10 units: {ends}</source>
        <translation>en la época {epoch}, 9 de cada 10 unidades: {ends}</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>back to Live</source>
        <translation>volver a En vivo</translation>
    </message>
    <message>
        <source>back to all pairs</source>
        <translation>volver a todos los pares</translation>
    </message>
    <message>
        <source>band: 9 in 10 units</source>
        <translation>banda: 9 de 10 unidades</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>antes del primer paso</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>antes de entrenar</translation>
    </message>
    <message>
        <source>below the axis</source>
        <translation>bajo el eje</translation>
    </message>
    <message>
        <source>better by {share} %</source>
        <translation>mejor en {share} %</translation>
    </message>
    <message>
        <source>bias alone</source>
        <translation>solo el sesgo</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>pantalla en blanco</translation>
    </message>
    <message>
        <source>building the run</source>
        <translation>preparando la ejecución</translation>
    </message>
    <message>
        <source>chosen: {step}. {steps}</source>
        <translation>elegido: {step}. {steps}</translation>
    </message>
    <message>
        <source>clear the sheet</source>
        <translation>borrar la hoja</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>cerrar lo abierto</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>cost per image</source>
        <translation>costo por imagen</translation>
    </message>
    <message>
        <source>cost, sum over images</source>
        <translation>costo, suma sobre las imágenes</translation>
    </message>
    <message>
        <source>cost, term by term, appears here</source>
        <translation>aquí aparece el costo, término a término</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>curves of the checked runs appear here</source>
        <translation>aquí aparecen las curvas de las ejecuciones marcadas</translation>
    </message>
    <message>
        <source>dashed: {target}</source>
        <translation>discontinua: {target}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muertas</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>difference on or off</source>
        <translation>diferencia sí o no</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>drag a bar to change an activation; click its picture to switch the unit off</source>
        <translation>arrastrar una barra cambia una activación; un clic en su imagen apaga la unidad</translation>
    </message>
    <message>
        <source>each is one number of the code</source>
        <translation>cada una es un número del código</translation>
    </message>
    <message>
        <source>each unit on its own scale</source>
        <translation>cada unidad a su propia escala</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;{under_way}&lt;/b&gt; of {epochs}</source>
        <translation>época &lt;b&gt;{under_way}&lt;/b&gt; de {epochs}</translation>
    </message>
    <message>
        <source>epoch {at}</source>
        <translation>época {at}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {ends}</source>
        <translation>época {epoch}: {ends}</translation>
    </message>
    <message>
        <source>epoch {last}</source>
        <translation>época {last}</translation>
    </message>
    <message>
        <source>epoch {text}</source>
        <translation>época {text}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>error of one image</source>
        <translation>error de una imagen</translation>
    </message>
    <message>
        <source>error per image</source>
        <translation>error por imagen</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>error {error}</translation>
    </message>
    <message>
        <source>error {error}   ink {ink} → {shown}</source>
        <translation>error {error}   tinta {ink} → {shown}</translation>
    </message>
    <message>
        <source>error {error}   mean ink {ink}, reconstructed {shown}</source>
        <translation>error {error}   tinta media {ink}, reconstruida {shown}</translation>
    </message>
    <message>
        <source>error, a sum</source>
        <translation>error, una suma</translation>
    </message>
    <message>
        <source>every panel shows epoch {epoch}</source>
        <translation>cada panel muestra la época {epoch}</translation>
    </message>
    <message>
        <source>every pixel of x becomes 0 or 1.</source>
        <translation>cada píxel de x pasa a ser 0 o 1.</translation>
    </message>
    <message>
        <source>every run at epoch {epoch}</source>
        <translation>cada ejecución en la época {epoch}</translation>
    </message>
    <message>
        <source>every run at its end</source>
        <translation>cada ejecución en su final</translation>
    </message>
    <message>
        <source>every unit's mean activation appears here</source>
        <translation>aquí aparece la activación media de cada unidad</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>varianza explicada</translation>
    </message>
    <message>
        <source>e⁻ˢ / (1 + e⁻²ˢ) stands in place of σ′(s), and the sparsity term goes back without any σ′.</source>
        <translation>e⁻ˢ / (1 + e⁻²ˢ) está en lugar de σ′(s), y el término de dispersión se retropropaga sin ninguna σ′.</translation>
    </message>
    <message>
        <source>f makes the code z of an image from x and α; y and ρ̂ⱼ are made from z.</source>
        <translation>f forma el código z de una imagen con x y α; de z salen y y ρ̂ⱼ.</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>bajando</translation>
    </message>
    <message>
        <source>fewer, more parts</source>
        <translation>menos, más partes</translation>
    </message>
    <message>
        <source>fifth mirror</source>
        <translation>quinto espejo</translation>
    </message>
    <message>
        <source>first mirror</source>
        <translation>primer espejo</translation>
    </message>
    <message>
        <source>first, last epoch</source>
        <translation>primera, última época</translation>
    </message>
    <message>
        <source>first, last unit</source>
        <translation>primera, última unidad</translation>
    </message>
    <message>
        <source>fit the axes</source>
        <translation>ajustar los ejes</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>fourth mirror</source>
        <translation>cuarto espejo</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {name}</source>
        <translation>desde la época {epoch} de {name}</translation>
    </message>
    <message>
        <source>from raw pixels</source>
        <translation>desde los píxeles</translation>
    </message>
    <message>
        <source>from the code</source>
        <translation>desde el código</translation>
    </message>
    <message>
        <source>g makes the reconstruction y from the code z and β.</source>
        <translation>g forma la reconstrucción y con el código z y β.</translation>
    </message>
    <message>
        <source>guessing {percent}</source>
        <translation>al azar {percent}</translation>
    </message>
    <message>
        <source>half the squared error, mean over the images</source>
        <translation>la mitad del error cuadrático, media sobre las imágenes</translation>
    </message>
    <message>
        <source>half-way down</source>
        <translation>a media altura</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>how many pixels x and y have, so also how many rows α and columns β.</source>
        <translation>cuántos píxeles tienen x e y, y por tanto cuántas filas α y cuántas columnas β.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>image {index}</source>
        <translation>imagen {index}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>imagen {number}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>images are loading.</source>
        <translation>las imágenes se están cargando.</translation>
    </message>
    <message>
        <source>in epoch {epoch}</source>
        <translation>durante la época {epoch}</translation>
    </message>
    <message>
        <source>ink {ink}</source>
        <translation>tinta {ink}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is {text}</source>
        <translation>contiene {text}</translation>
    </message>
    <message>
        <source>it counts epochs without improvement, 0 for no such end</source>
        <translation>cuenta épocas sin mejora; 0: sin este final</translation>
    </message>
    <message>
        <source>it counts images, 0 for all</source>
        <translation>cuenta imágenes; 0: todas</translation>
    </message>
    <message>
        <source>it counts the images of one step, 0 for the whole set</source>
        <translation>cuenta las imágenes de un paso; 0: todo el conjunto</translation>
    </message>
    <message>
        <source>it counts the passes through the images</source>
        <translation>cuenta las pasadas por las imágenes</translation>
    </message>
    <message>
        <source>it counts the units that stay on for an image</source>
        <translation>cuenta las unidades que quedan activas en una imagen</translation>
    </message>
    <message>
        <source>it is a width in pixels, 0 for the images' own</source>
        <translation>es un ancho en píxeles; 0: el de las imágenes</translation>
    </message>
    <message>
        <source>it is the share of images that is kept aside</source>
        <translation>es la fracción de imágenes que se aparta</translation>
    </message>
    <message>
        <source>it is the share of its range that a unit uses on average</source>
        <translation>es la fracción de su rango que una unidad usa en promedio</translation>
    </message>
    <message>
        <source>it is the share of pixels that is blanked</source>
        <translation>es la fracción de píxeles que se borra</translation>
    </message>
    <message>
        <source>it is the share of the last step that is kept</source>
        <translation>es la fracción del último paso que se conserva</translation>
    </message>
    <message>
        <source>it multiplies every step</source>
        <translation>multiplica cada paso</translation>
    </message>
    <message>
        <source>it multiplies the sparsity term of J</source>
        <translation>multiplica el término de dispersión de J</translation>
    </message>
    <message>
        <source>it multiplies the weights' term of J</source>
        <translation>multiplica el término de los pesos de J</translation>
    </message>
    <message>
        <source>last good weights, epoch {at}: {figure_there}</source>
        <translation>últimos pesos buenos, época {at}: {figure_there}</translation>
    </message>
    <message>
        <source>last good: epoch {at}</source>
        <translation>última buena: época {at}</translation>
    </message>
    <message>
        <source>last good: epoch {at}, {figure_there}</source>
        <translation>última buena: época {at}, {figure_there}</translation>
    </message>
    <message>
        <source>learning to read …</source>
        <translation>aprendiendo a leer …</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>less ink −</source>
        <translation>menos tinta −</translation>
    </message>
    <message>
        <source>logarithmic or linear</source>
        <translation>logarítmica o lineal</translation>
    </message>
    <message>
        <source>made of it</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>activación media</translation>
    </message>
    <message>
        <source>mean activation appears here</source>
        <translation>aquí aparece la activación media</translation>
    </message>
    <message>
        <source>mean activation by class</source>
        <translation>activación media por clase</translation>
    </message>
    <message>
        <source>mean activation {mean}</source>
        <translation>activación media {mean}</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>error medio</translation>
    </message>
    <message>
        <source>mean error {mean}</source>
        <translation>error medio {mean}</translation>
    </message>
    <message>
        <source>mean ink {ink}</source>
        <translation>tinta media {ink}</translation>
    </message>
    <message>
        <source>mean of a sample of {some}: {mean}</source>
        <translation>media de una muestra de {some}: {mean}</translation>
    </message>
    <message>
        <source>mean of all {mean}</source>
        <translation>media de todas {mean}</translation>
    </message>
    <message>
        <source>mean of these {mean_error}</source>
        <translation>media de estas {mean_error}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>media {figure}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>media {mean}</translation>
    </message>
    <message>
        <source>mean {mean}, median {median}</source>
        <translation>media {mean}, mediana {median}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>midiendo …</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>mediana {median}</translation>
    </message>
    <message>
        <source>moment before, after</source>
        <translation>momento anterior, siguiente</translation>
    </message>
    <message>
        <source>most opposed</source>
        <translation>más opuestas</translation>
    </message>
    <message>
        <source>most similar units (decoder)</source>
        <translation>unidades más similares (decodificador)</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>mover el dibujo</translation>
    </message>
    <message>
        <source>next control; with Shift the one before</source>
        <translation>control siguiente; con Mayús el anterior</translation>
    </message>
    <message>
        <source>next panel, panel before</source>
        <translation>panel siguiente, panel anterior</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no better since epoch {epoch}, whose weights are kept</source>
        <translation>sin mejora desde la época {epoch}, cuyos pesos se conservan</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>no images are open.</source>
        <translation>no hay imágenes abiertas.</translation>
    </message>
    <message>
        <source>no moment kept</source>
        <translation>ningún momento guardado</translation>
    </message>
    <message>
        <source>no reconstructions yet</source>
        <translation>aún sin reconstrucciones</translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>ninguna ejecución en curso</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>ninguna unidad</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>none, all of them</source>
        <translation>ninguna, todas</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>no es así</translation>
    </message>
    <message>
        <source>not to be judged yet</source>
        <translation>aún no se puede juzgar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>nowhere. A step keeps the share μ of the step before.</source>
        <translation>en ninguna parte. Un paso conserva la parte μ del paso anterior.</translation>
    </message>
    <message>
        <source>nowhere. A step takes its derivative from so many of the N images.</source>
        <translation>en ninguna parte. Un paso toma su derivada de tantas de las N imágenes.</translation>
    </message>
    <message>
        <source>nowhere. It ends training once the loss no longer falls.</source>
        <translation>en ninguna parte. Termina el entrenamiento cuando la pérdida deja de bajar.</translation>
    </message>
    <message>
        <source>nowhere. It makes steps out of the derivatives of J by α and β.</source>
        <translation>en ninguna parte. Convierte en pasos las derivadas de J respecto de α y β.</translation>
    </message>
    <message>
        <source>nowhere. It says how finely α, β and z are kept.</source>
        <translation>en ninguna parte. Indica con qué finura se guardan α, β y z.</translation>
    </message>
    <message>
        <source>nowhere. It says how often training goes through the N images.</source>
        <translation>en ninguna parte. Indica cuántas veces el entrenamiento recorre las N imágenes.</translation>
    </message>
    <message>
        <source>nowhere. It says what α and β are before the first step.</source>
        <translation>en ninguna parte. Indica qué son α y β antes del primer paso.</translation>
    </message>
    <message>
        <source>nowhere. It says which α and β training starts from.</source>
        <translation>en ninguna parte. Indica de qué α y β parte el entrenamiento.</translation>
    </message>
    <message>
        <source>nowhere. η scales every step against the derivative of J.</source>
        <translation>en ninguna parte. η escala cada paso en contra de la derivada de J.</translation>
    </message>
    <message>
        <source>number of {label}</source>
        <translation>número de {label}</translation>
    </message>
    <message>
        <source>numeric = analytic</source>
        <translation>numérica = analítica</translation>
    </message>
    <message>
        <source>numeric derivative</source>
        <translation>derivada numérica</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>on different images: errors are not of one measure</source>
        <translation>con imágenes distintas: los errores no se miden igual</translation>
    </message>
    <message>
        <source>on validation images</source>
        <translation>con imágenes de validación</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>una época</translation>
    </message>
    <message>
        <source>one panel, two panels</source>
        <translation>un panel, dos paneles</translation>
    </message>
    <message>
        <source>only this class, or all again</source>
        <translation>solo esta clase, o todas de nuevo</translation>
    </message>
    <message>
        <source>only “{name}”</source>
        <translation>solo «{name}»</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>abrirla</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>original {original}</source>
        <translation>original {original}</translation>
    </message>
    <message>
        <source>original {original}   reconstruction {shown}   difference {difference}</source>
        <translation>original {original}   reconstrucción {shown}   diferencia {difference}</translation>
    </message>
    <message>
        <source>other images</source>
        <translation>otras imágenes</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes propios</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>parts of the sum</source>
        <translation>partes de la suma</translation>
    </message>
    <message>
        <source>play</source>
        <translation>reproducir</translation>
    </message>
    <message>
        <source>press a button; elsewhere train or pause</source>
        <translation>pulsar un botón; si no, entrenar o pausar</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>race</source>
        <translation>competición</translation>
    </message>
    <message>
        <source>raise or lower its activation</source>
        <translation>subir o bajar su activación</translation>
    </message>
    <message>
        <source>raw pixels {percent}</source>
        <translation>píxeles {percent}</translation>
    </message>
    <message>
        <source>read another epoch; with Shift ten further</source>
        <translation>leer otra época; con Mayús, diez más allá</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>lectura correcta</translation>
    </message>
    <message>
        <source>read correctly from the strongest units</source>
        <translation>lectura correcta con las unidades más fuertes</translation>
    </message>
    <message>
        <source>reconstr.</source>
        <translation>reconstr.</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstrucción</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: original {0}, reconstruction {1}, difference {2}</source>
        <translation>fila {row}, columna {column}: original {0}, reconstrucción {1}, diferencia {2}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>second mirror</source>
        <translation>segundo espejo</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>desplazamiento abajo</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>sigmoid of sum</source>
        <translation>sigmoide de la suma</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start from it</source>
        <translation>partir de ella</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>strongest images</source>
        <translation>imágenes más fuertes</translation>
    </message>
    <message>
        <source>strongest parts first; error below</source>
        <translation>partes más fuertes primero; debajo, el error</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>switch it off or on</source>
        <translation>apagarla o encenderla</translation>
    </message>
    <message>
        <source>switches it off −</source>
        <translation>la apaga −</translation>
    </message>
    <message>
        <source>take a change back</source>
        <translation>deshacer un cambio</translation>
    </message>
    <message>
        <source>take a stroke back</source>
        <translation>deshacer un trazo</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>tiene efecto inmediato</translation>
    </message>
    <message>
        <source>target ρ = {target:g}</source>
        <translation>objetivo ρ = {target:g}</translation>
    </message>
    <message>
        <source>target ρ = {target}</source>
        <translation>objetivo ρ = {target}</translation>
    </message>
    <message>
        <source>target ρ dashed</source>
        <translation>objetivo ρ discontinuo</translation>
    </message>
    <message>
        <source>target ρ {target}</source>
        <translation>objetivo ρ {target}</translation>
    </message>
    <message>
        <source>ten moments</source>
        <translation>diez momentos</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>el costo</translation>
    </message>
    <message>
        <source>the cost {letter}</source>
        <translation>el costo {letter}</translation>
    </message>
    <message>
        <source>the cross-entropy H of image and reconstruction, mean over the images</source>
        <translation>la entropía cruzada H de imagen y reconstrucción, media sobre las imágenes</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>las primeras</translation>
    </message>
    <message>
        <source>the first {shown} of {all}</source>
        <translation>las primeras {shown} de {all}</translation>
    </message>
    <message>
        <source>the form's recipe</source>
        <translation>la receta del formulario</translation>
    </message>
    <message>
        <source>the last sitting</source>
        <translation>la última sesión</translation>
    </message>
    <message>
        <source>the race</source>
        <translation>la carrera</translation>
    </message>
    <message>
        <source>the recipe says {value}</source>
        <translation>la receta dice {value}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>la ejecución</translation>
    </message>
    <message>
        <source>the same, but for one setting</source>
        <translation>la misma, salvo un ajuste</translation>
    </message>
    <message>
        <source>the sparsity term: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); w ∑ⱼ ρ̂ⱼ for L1; left out for None.</source>
        <translation>el término de dispersión: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); w ∑ⱼ ρ̂ⱼ con L1; sin penalización, se omite.</translation>
    </message>
    <message>
        <source>the squared error, summed over all images</source>
        <translation>el error cuadrático, sumado sobre todas las imágenes</translation>
    </message>
    <message>
        <source>the {setting} {state}.</source>
        <translation>el campo «{setting}» {state}.</translation>
    </message>
    <message>
        <source>third mirror</source>
        <translation>tercer espejo</translation>
    </message>
    <message>
        <source>this drawing {error}</source>
        <translation>este dibujo {error}</translation>
    </message>
    <message>
        <source>this drawing, from {low} to {high}</source>
        <translation>este dibujo, de {low} a {high}</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>a los menús</translation>
    </message>
    <message>
        <source>top 10 in 100</source>
        <translation>10 mejores de 100</translation>
    </message>
    <message>
        <source>top 5 in 100</source>
        <translation>5 mejores de 100</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total C</source>
        <translation>total C</translation>
    </message>
    <message>
        <source>total J</source>
        <translation>total J</translation>
    </message>
    <message>
        <source>total {letter}</source>
        <translation>total {letter}</translation>
    </message>
    <message>
        <source>train or pause</source>
        <translation>entrenar o pausar</translation>
    </message>
    <message>
        <source>trained in {seconds}</source>
        <translation>entrenado en {seconds}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>training goes on: {epoch}</source>
        <translation>el entrenamiento sigue: {epoch}</translation>
    </message>
    <message>
        <source>training mean</source>
        <translation>media de entrenamiento</translation>
    </message>
    <message>
        <source>undisturbed {error}</source>
        <translation>sin perturbar {error}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>unidad {unit}</translation>
    </message>
    <message>
        <source>unit {unit} at {value}</source>
        <translation>unidad {unit} en {value}</translation>
    </message>
    <message>
        <source>unit {unit}: mean activation {mean}</source>
        <translation>unidad {unit}: activación media {mean}</translation>
    </message>
    <message>
        <source>unit {unit}: {value}, by itself {own}</source>
        <translation>unidad {unit}: {value}, por sí sola {own}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>units by index</source>
        <translation>unidades por índice</translation>
    </message>
    <message>
        <source>units by mean activation</source>
        <translation>unidades por activación media</translation>
    </message>
    <message>
        <source>units switched on</source>
        <translation>unidades encendidas</translation>
    </message>
    <message>
        <source>units {names}</source>
        <translation>unidades {names}</translation>
    </message>
    <message>
        <source>units, each on its own scale</source>
        <translation>unidades, cada una a su propia escala</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>untouched {error}</source>
        <translation>sin tocar {error}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>validat.</source>
        <translation>validac.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>w times the divergence of each unit's mean activation from ρ, added up</source>
        <translation>w por la divergencia entre la activación media de cada unidad y ρ, sumada</translation>
    </message>
    <message>
        <source>w times the mean activations of all units, added up</source>
        <translation>w por la suma de las activaciones medias de todas las unidades</translation>
    </message>
    <message>
        <source>w, the factor before the sparsity term.</source>
        <translation>w, el factor delante del término de dispersión.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>weights of epoch &lt;b&gt;{epoch}&lt;/b&gt; kept, nothing lost</source>
        <translation>pesos de la época &lt;b&gt;{epoch}&lt;/b&gt; guardados, nada perdido</translation>
    </message>
    <message>
        <source>what each checked run makes of the same digits appears here</source>
        <translation>aquí aparece lo que cada ejecución marcada hace con los mismos dígitos</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que ocurrió</translation>
    </message>
    <message>
        <source>what the model sees</source>
        <translation>lo que ve el modelo</translation>
    </message>
    <message>
        <source>what the model sees, not the drawing</source>
        <translation>lo que ve el modelo, no el dibujo</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>todo el conjunto</translation>
    </message>
    <message>
        <source>why it is reconstructed so</source>
        <translation>por qué se reconstruye así</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>worse by {share} %</source>
        <translation>peor en {share} %</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>escribiendo {name}</translation>
    </message>
    <message>
        <source>y is made from x with pixels blanked, and compared with the whole x.</source>
        <translation>y se forma a partir de x con píxeles borrados y se compara con la x entera.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>la predicción</translation>
    </message>
    <message>
        <source>{action} building up</source>
        <translation>{action} la composición</translation>
    </message>
    <message>
        <source>{activation} × decoder</source>
        <translation>{activation} × decodificador</translation>
    </message>
    <message>
        <source>{all}, most of them in one step: {step}</source>
        <translation>{all}, la mayoría en un intervalo: {step}</translation>
    </message>
    <message>
        <source>{all}, {on} above 0.1</source>
        <translation>{all}, {on} sobre 0.1</translation>
    </message>
    <message>
        <source>{called}, changed</source>
        <translation>{called}, con cambios</translation>
    </message>
    <message>
        <source>{count:,} hidden units</source>
        <translation>{count:,} unidades ocultas</translation>
    </message>
    <message>
        <source>{count} images beside their reconstructions, mean error {error:.2f}.</source>
        <translation>{count} imágenes junto a sus reconstrucciones, error medio {error:.2f}.</translation>
    </message>
    <message>
        <source>{count} of {parts} parts</source>
        <translation>{count} de {parts} partes</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>{dead} of {units} units are asleep.</source>
        <translation>{dead} de {units} unidades están dormidas.</translation>
    </message>
    <message>
        <source>{description}, kept for next time.</source>
        <translation>{description}; se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{epoch_of} &amp;nbsp; Space to go on</source>
        <translation>{epoch_of} &amp;nbsp; Space para seguir</translation>
    </message>
    <message>
        <source>{epoch} of {epochs}</source>
        <translation>{epoch} / {epochs}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{images} are ready.</source>
        <translation>{images} listas.</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} imágenes</translation>
    </message>
    <message>
        <source>{images} is ready.</source>
        <translation>{images} lista.</translation>
    </message>
    <message>
        <source>{images} of the training set</source>
        <translation>{images} del conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>{images} of the validation set</source>
        <translation>{images} del conjunto de validación</translation>
    </message>
    <message>
        <source>{images} of {rows} × {columns} pixels</source>
        <translation>{images} de {rows} × {columns} píxeles</translation>
    </message>
    <message>
        <source>{images} training images</source>
        <translation>{images} imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>{images}, recipe {name}</source>
        <translation>{images}, receta {name}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <source>{left} s left</source>
        <translation>quedan {left} s</translation>
    </message>
    <message>
        <source>{letter} by pixel</source>
        <translation>{letter} por píxel</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {units} units by strength, {on} above 0.1</source>
        <translation>{low} a {high} de {units} unidades por fuerza, {on} sobre 0.1</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{names} of this folder would be overwritten.</source>
        <translation>Se sobrescribiría en esta carpeta: {names}.</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name}, más de {value}</translation>
    </message>
    <message>
        <source>{name} as before</source>
        <translation>{name}, igual que antes</translation>
    </message>
    <message>
        <source>{name} at least {value}</source>
        <translation>{name}, al menos {value}</translation>
    </message>
    <message>
        <source>{name} at most {value}</source>
        <translation>{name}, como mucho {value}</translation>
    </message>
    <message>
        <source>{name} at {distance}</source>
        <translation>{name}, distancia {distance}</translation>
    </message>
    <message>
        <source>{name} below {value}</source>
        <translation>{name}, menos de {value}</translation>
    </message>
    <message>
        <source>{name} is not at {source}. To go on, find it.</source>
        <translation>{name} no está en {source}. Para seguir, hay que buscarlo.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} está escrito.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} es {value}</translation>
    </message>
    <message>
        <source>{name} larger than before</source>
        <translation>{name}, mayor que antes</translation>
    </message>
    <message>
        <source>{name} not larger than before</source>
        <translation>{name}, no mayor que antes</translation>
    </message>
    <message>
        <source>{name} not smaller than before</source>
        <translation>{name}, no menor que antes</translation>
    </message>
    <message>
        <source>{name} smaller than before</source>
        <translation>{name}, menor que antes</translation>
    </message>
    <message>
        <source>{name} · row {row}, column {column}</source>
        <translation>{name} · fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{name}: mean error {mean} over {images}</source>
        <translation>{name}: error medio {mean} sobre {images}</translation>
    </message>
    <message>
        <source>{notebook} Checked with {changed}.</source>
        <translation>{notebook} Comprobado con {changed}.</translation>
    </message>
    <message>
        <source>{number} · {size} · mean {ink}</source>
        <translation>{number} · {size} · media {ink}</translation>
    </message>
    <message>
        <source>{number} · {size} · rounded to 0/1</source>
        <translation>{number} · {size} · redondeada a 0/1</translation>
    </message>
    <message>
        <source>{n} always on</source>
        <translation>{n} siempre activas</translation>
    </message>
    <message>
        <source>{n} constant</source>
        <translation>{n} constantes</translation>
    </message>
    <message>
        <source>{n} dead</source>
        <translation>{n} muertas</translation>
    </message>
    <message>
        <source>{original} → {shown}, difference {difference}</source>
        <translation>{original} → {shown}, diferencia {difference}</translation>
    </message>
    <message>
        <source>{pace:g} epochs/s</source>
        <translation>{pace:g} épocas/s</translation>
    </message>
    <message>
        <source>{panel} stands in a window of its own.</source>
        <translation>{panel} está en su propia ventana.</translation>
    </message>
    <message>
        <source>{parts} more</source>
        <translation>{parts} más</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} partes</translation>
    </message>
    <message>
        <source>{place} of {units} by contribution</source>
        <translation>{place} de {units} por contribución</translation>
    </message>
    <message>
        <source>{place} of {units} by index</source>
        <translation>{place} de {units} por índice</translation>
    </message>
    <message>
        <source>{place} of {units} by mean activation</source>
        <translation>{place} de {units} por activación media</translation>
    </message>
    <message>
        <source>{place} of {units} by similarity</source>
        <translation>{place} de {units} por similitud</translation>
    </message>
    <message>
        <source>{received} of {total}</source>
        <translation>{received} de {total}</translation>
    </message>
    <message>
        <source>{rows} × {columns} weights, colours from −{end} to +{end}</source>
        <translation>{rows} × {columns} pesos, colores de −{end} a +{end}</translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation>{row}, elegida</translation>
    </message>
    <message>
        <source>{runs}, {size} of at most {limit}, in {folder}</source>
        <translation>{runs}, {size} de {limit} como máximo, en {folder}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence} The log has the details.</source>
        <translation>{sentence} Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>{setting} plays no part in these recipes.</source>
        <translation>{setting} no interviene en estas recetas.</translation>
    </message>
    <message>
        <source>{setting}: {first} against {second}. Both start from seed {seed} on the same images.</source>
        <translation>{setting}: {first} contra {second}. Ambas parten de la semilla {seed} con las mismas imágenes.</translation>
    </message>
    <message>
        <source>{share} % of images</source>
        <translation>{share} % de las imágenes</translation>
    </message>
    <message>
        <source>{shown} strongest of {units} units, {on} above 0.1</source>
        <translation>{shown} más fuertes de {units} unidades, {on} sobre 0.1</translation>
    </message>
    <message>
        <source>{shown} strongest of {units}; {above} above {threshold}</source>
        <translation>{shown} más fuertes de {units}; {above} sobre {threshold}</translation>
    </message>
    <message>
        <source>{size} of moments kept, of {budget} at most</source>
        <translation>{size} de momentos guardados, de {budget} como máximo</translation>
    </message>
    <message>
        <source>{start} of {total}</source>
        <translation>{start} de {total}</translation>
    </message>
    <message>
        <source>{start}–{stop} of {total}</source>
        <translation>{start}–{stop} de {total}</translation>
    </message>
    <message>
        <source>{step}: error {error}</source>
        <translation>{step}: error {error}</translation>
    </message>
    <message>
        <source>{subject} could not be used: {problem}.</source>
        <translation>No se pudo usar {subject}: {problem}.</translation>
    </message>
    <message>
        <source>{term}. Settings in it: {names}</source>
        <translation>{term}. Ajustes que contiene: {names}</translation>
    </message>
    <message>
        <source>{text} read correctly</source>
        <translation>{text} de lecturas correctas</translation>
    </message>
    <message>
        <source>{title} by epoch</source>
        <translation>{title} por época</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet.</source>
        <translation>{title} aún no está en este equipo.</translation>
    </message>
    <message>
        <source>{training} + {validation} validation</source>
        <translation>{training} + {validation} de validación</translation>
    </message>
    <message>
        <source>{training} of {total}</source>
        <translation>{training} de {total}</translation>
    </message>
    <message>
        <source>{training} training, {validation} validation</source>
        <translation>{training} de entrenamiento, {validation} de validación</translation>
    </message>
    <message>
        <source>{units} always on</source>
        <translation>{units} siempre activas</translation>
    </message>
    <message>
        <source>{units} between {low} and {high}</source>
        <translation>{units} entre {low} y {high}</translation>
    </message>
    <message>
        <source>{units} dead</source>
        <translation>{units} muertas</translation>
    </message>
    <message>
        <source>{units} on the wall.</source>
        <translation>{units} en el muro.</translation>
    </message>
    <message>
        <source>{units} · the longest arrows: a pull of {pull} or more</source>
        <translation>{units} · las flechas más largas: un tirón de {pull} o más</translation>
    </message>
    <message>
        <source>{unit}, pulled {way} by {pull}</source>
        <translation>{unit}, llevada hacia {way} con {pull}</translation>
    </message>
    <message>
        <source>{up} units are pulled up, {down} down; mean activation {mean}.</source>
        <translation>{up} unidades van hacia arriba, {down} hacia abajo; activación media {mean}.</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} de {total}</translation>
    </message>
    <message>
        <source>{when}, {numbers} images</source>
        <translation>{when}, imágenes: {numbers}</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} dots</source>
        <translation>{width:,} × {height:,} puntos</translation>
    </message>
    <message>
        <source>{wish}: it is {found}</source>
        <translation>{wish}: es {found}</translation>
    </message>
    <message>
        <source>{wish}: there is no run before</source>
        <translation>{wish}: no hay ejecución anterior</translation>
    </message>
    <message>
        <source>{words}, dashed: {target}</source>
        <translation>{words}, discontinua: {target}</translation>
    </message>
    <message>
        <source>λ before the weights' term, λ/2 (‖α‖² + ‖β‖²).</source>
        <translation>λ delante del término de los pesos, λ/2 (‖α‖² + ‖β‖²).</translation>
    </message>
    <message>
        <source>λ half times the squares of all weights, biases left out</source>
        <translation>λ medios por los cuadrados de todos los pesos, sin los sesgos</translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation>λ es 0: los pesos no cuestan nada.</translation>
    </message>
    <message>
        <source>ρ in the sparsity term w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).</source>
        <translation>ρ en el término de dispersión w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).</translation>
    </message>
    <message>
        <source>ρ {target}, {mean}</source>
        <translation>ρ {target}, {mean}</translation>
    </message>
    <message>
        <source>“{text}” is no image here. Type a number from 1 to {total}.</source>
        <translation>«{text}» no es una imagen aquí. Escribir un número de 1 a {total}.</translation>
    </message>
    <message>
        <source>ℓ, added up in the reconstruction term: ½‖y − x‖², or the cross-entropy H(x, y).</source>
        <translation>ℓ, que se suma en el término de reconstrucción: ½‖y − x‖², o la entropía cruzada H(x, y).</translation>
    </message>
    <message>
        <source>∑ⱼ runs over all H units; α has H columns and β has H rows.</source>
        <translation>∑ⱼ recorre las H unidades; α tiene H columnas y β tiene H filas.</translation>
    </message>
    <message>
        <source>−½ ink missing</source>
        <translation>−½ falta tinta</translation>
    </message>
    <message>
        <source>−½ missing</source>
        <translation>−½ de menos</translation>
    </message>
    <message>
        <source>−Σ x ln y + (1 − x) ln(1 − y), summed over the pixels, mean over the images.</source>
        <translation>−Σ x ln y + (1 − x) ln(1 − y), sumada sobre los píxeles, media sobre las imágenes.</translation>
    </message>
    <message>
        <source>▲ {beyond} above</source>
        <translation>▲ {beyond} arriba</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Did you mean {near}?</source>
        <translation> ¿Quizá {near}?</translation>
    </message>
    <message>
        <source> Divide it by 255.</source>
        <translation> Dividir entre 255.</translation>
    </message>
    <message>
        <source> Known: {names}.</source>
        <translation> Conocidos: {names}.</translation>
    </message>
    <message>
        <source> Save it as uint8.</source>
        <translation> Guardar como uint8.</translation>
    </message>
    <message>
        <source>1 of {total:,} images was resized to {size}.</source>
        <translation>Se cambió el tamaño de 1 de {total:,} imágenes a {size}.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>120,000 handwritten digits, MNIST made anew from its sources</source>
        <translation>120,000 dígitos manuscritos, MNIST rehecho desde sus fuentes</translation>
    </message>
    <message>
        <source>70,000 handwritten Japanese characters</source>
        <translation>70,000 caracteres japoneses manuscritos</translation>
    </message>
    <message>
        <source>70,000 handwritten digits</source>
        <translation>70,000 dígitos manuscritos</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes</source>
        <translation>70,000 imágenes de ropa</translation>
    </message>
    <message>
        <source>: {count:,} of {name} then</source>
        <translation>: entonces {count:,} de {name}</translation>
    </message>
    <message>
        <source>A race is between recipes that differ in one setting; here: {found}.</source>
        <translation>Una carrera es entre recetas que difieren en un ajuste; aquí: {found}.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Una ejecución</translation>
    </message>
    <message>
        <source>A run goes on with the settings it was started with, and {fixed} would change. What may: {live}.</source>
        <translation>Una ejecución sigue con los ajustes con los que empezó, y cambiaría {fixed}. Pueden cambiar: {live}.</translation>
    </message>
    <message>
        <source>A validation share of {validation_fraction:g} keeps all {count:,} images aside: none is left to train on.</source>
        <translation>Una fracción de validación de {validation_fraction:g} aparta las {count:,} imágenes: no queda ninguna para entrenar.</translation>
    </message>
    <message>
        <source>Active units (above {threshold}), mean</source>
        <translation>Unidades activas (por encima de {threshold}), media</translation>
    </message>
    <message>
        <source>All in it is hidden.</source>
        <translation>Todo lo que contiene está oculto.</translation>
    </message>
    <message>
        <source>All {units:,} units draw the same picture.</source>
        <translation>Las {units:,} unidades dibujan la misma imagen.</translation>
    </message>
    <message>
        <source>Beside it: {name}</source>
        <translation>Para comparar: {name}</translation>
    </message>
    <message>
        <source>Bold: other than the default.</source>
        <translation>En negrita: distinto del valor por defecto.</translation>
    </message>
    <message>
        <source>Cost, last epoch</source>
        <translation>Costo, última época</translation>
    </message>
    <message>
        <source>Cross-entropy needs outputs between 0 and 1. Choose the sigmoid output, or squared_error.</source>
        <translation>La entropía cruzada necesita salidas entre 0 y 1. Elegir la salida sigmoid, o squared_error.</translation>
    </message>
    <message>
        <source>Dead, always on, constant units</source>
        <translation>Unidades muertas, siempre activas, constantes</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quizá {near}?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Encontrado: {names}.</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Cómo repetirla</translation>
    </message>
    <message>
        <source>Images were resized from {before} to {after}.</source>
        <translation>Se cambió el tamaño de las imágenes de {before} a {after}.</translation>
    </message>
    <message>
        <source>Images, each with its reconstruction at its right</source>
        <translation>Imágenes, cada una con su reconstrucción a la derecha</translation>
    </message>
    <message>
        <source>It did not draw its first weights, but started from those of another moment.</source>
        <translation>No sorteó sus primeros pesos, sino que partió de los de otro momento.</translation>
    </message>
    <message>
        <source>It diverged, and went on from the beginning of epoch {epochs}.</source>
        <translation>Divergió y siguió desde el comienzo de la época {epochs}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>Its cost was not finite before any step: the weights it starts from hold some units fully on or off for every image. Choose the Glorot start.</source>
        <translation>Ya antes del primer paso su costo no era finito: los pesos iniciales mantienen algunas unidades del todo activas o apagadas con cualquier imagen. Conviene elegir el inicio de Glorot.</translation>
    </message>
    <message>
        <source>Its learning rate was changed: {rates}.</source>
        <translation>Se cambió su tasa de aprendizaje: {rates}.</translation>
    </message>
    <message>
        <source>KL compares activations with a target between 0 and 1, and ReLU has no upper end. Choose l1 or none.</source>
        <translation>KL compara activaciones con un objetivo entre 0 y 1, y ReLU no tiene límite superior. Elegir l1 o none.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Conocidas: {names}.</translation>
    </message>
    <message>
        <source>Left out: 1 file that can't be read ({names}).</source>
        <translation>Omitido: 1 archivo que no se puede leer ({names}).</translation>
    </message>
    <message>
        <source>Left out: {count:,} files that can't be read ({names}).</source>
        <translation>Omitidos: {count:,} archivos que no se pueden leer ({names}).</translation>
    </message>
    <message>
        <source>Mean activation {mean:.2f}, target {target:.2f}.</source>
        <translation>Activación media {mean:.2f}, objetivo {target:.2f}.</translation>
    </message>
    <message>
        <source>Must be a number, {range}.</source>
        <translation>Debe ser un número, {range}.</translation>
    </message>
    <message>
        <source>Must be a whole number, {range}.</source>
        <translation>Debe ser un número entero, {range}.</translation>
    </message>
    <message>
        <source>Must be at most the number of hidden units, {units:,}.</source>
        <translation>Como máximo, el número de unidades ocultas, {units:,}.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>Must be {range}.</source>
        <translation>Permitido: {range}.</translation>
    </message>
    <message>
        <source>Must be {range}: {meaning}.</source>
        <translation>Permitido: {range}; {meaning}.</translation>
    </message>
    <message>
        <source>N(0, 1) weights drive the sigmoids to their ends, where they hardly learn, and units keep the noise they started with.</source>
        <translation>Los pesos de N(0, 1) llevan las sigmoides a sus extremos, donde apenas aprenden, y las unidades conservan el ruido con el que empezaron.</translation>
    </message>
    <message>
        <source>None of the {count:,} image files</source>
        <translation>Ninguno de los {count:,} archivos de imagen</translation>
    </message>
    <message>
        <source>Not one image file</source>
        <translation>Ningún archivo de imagen</translation>
    </message>
    <message>
        <source>Only one unit may be on for an image, so it must draw all of it.</source>
        <translation>Con cada imagen solo puede estar activa una unidad, así que tiene que dibujarla entera.</translation>
    </message>
    <message>
        <source>Only {units} units may be on for an image, so each must draw all of it.</source>
        <translation>Con cada imagen solo pueden estar activas {units} unidades, así que cada una tiene que dibujarla entera.</translation>
    </message>
    <message>
        <source>PCA, 1 part</source>
        <translation>PCA, 1 parte</translation>
    </message>
    <message>
        <source>PCA, {parts} parts</source>
        <translation>PCA, {parts} partes</translation>
    </message>
    <message>
        <source>Reconstruction term</source>
        <translation>Término de reconstrucción</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}, allowed {allowed:.0e}: this is not the gradient of the cost.</source>
        <translation>Diferencia relativa {difference:.1e}, permitida {allowed:.0e}: este no es el gradiente del costo.</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}: this is the gradient of the cost.</source>
        <translation>Diferencia relativa {difference:.1e}: este es el gradiente del costo.</translation>
    </message>
    <message>
        <source>Save this as recipe.toml:</source>
        <translation>Guardar esto como recipe.toml:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>So few may be on for an image that most never get their turn.</source>
        <translation>Con cada imagen pueden estar activas tan pocas que a la mayoría nunca le llega el turno.</translation>
    </message>
    <message>
        <source>Squared error of an image, mean</source>
        <translation>Error cuadrático de una imagen, media</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test labels</source>
        <translation>Etiquetas de prueba</translation>
    </message>
    <message>
        <source>The cost and its terms over the epochs</source>
        <translation>El costo y sus términos a lo largo de las épocas</translation>
    </message>
    <message>
        <source>The cost rose from {lowest:.4g} to {last:.4g}.</source>
        <translation>El costo subió de {lowest:.4g} a {last:.4g}.</translation>
    </message>
    <message>
        <source>The disk is full: {title} needs {size} in {folder}.</source>
        <translation>El disco está lleno: {title} necesita {size} en {folder}.</translation>
    </message>
    <message>
        <source>The images are {shape} pixels, too large to train on. Set the image size (image_size) to 512 or less.</source>
        <translation>Las imágenes tienen {shape} píxeles, demasiados para entrenar. Poner el tamaño de imagen (image_size) en 512 o menos.</translation>
    </message>
    <message>
        <source>The labels beside it were not used. {why}</source>
        <translation>No se usaron las etiquetas que hay al lado. {why}</translation>
    </message>
    <message>
        <source>The learning rate threw them out of reach in the first epochs.</source>
        <translation>La tasa de aprendizaje las lanzó fuera de alcance en las primeras épocas.</translation>
    </message>
    <message>
        <source>The learning rate was changed while this run trained, and its file, of an earlier version, does not say when: no script would give the same costs.</source>
        <translation>La tasa de aprendizaje cambió durante el entrenamiento y el archivo, de una versión anterior, no dice cuándo: ningún script daría los mismos costes.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: each step overshoots.</source>
        <translation>La tasa de aprendizaje, {rate}, es demasiado alta: cada paso se pasa de largo.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: steps overshoot.</source>
        <translation>La tasa de aprendizaje, {rate}, es demasiado alta: los pasos se pasan de largo.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too small to get anywhere.</source>
        <translation>La tasa de aprendizaje, {rate}, es demasiado pequeña para avanzar.</translation>
    </message>
    <message>
        <source>The notebook's rule knows only {allowed} here.</source>
        <translation>La regla del cuaderno solo conoce aquí {allowed}.</translation>
    </message>
    <message>
        <source>The run as a NumPy script (sae-gui export FILE --script run.py) does all of it.</source>
        <translation>La ejecución como script de NumPy (sae-gui export FILE --script run.py) hace todo eso.</translation>
    </message>
    <message>
        <source>The run diverged at epoch {epoch:,}.</source>
        <translation>La ejecución divergió en la época {epoch:,}.</translation>
    </message>
    <message>
        <source>The sparsity weight is so strong that the image hardly counts.</source>
        <translation>El peso de la dispersión es tan grande que la imagen apenas cuenta.</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it down.</source>
        <translation>El peso de la dispersión es demasiado pequeño para bajarla.</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it up.</source>
        <translation>El peso de la dispersión es demasiado pequeño para subirla.</translation>
    </message>
    <message>
        <source>The sparsity weight pulls them down harder than any image pulls them up.</source>
        <translation>El peso de la dispersión tira de ellas hacia abajo con más fuerza que cualquier imagen hacia arriba.</translation>
    </message>
    <message>
        <source>The state of the run does not fit its recipe: its {name} differs.</source>
        <translation>El estado de la ejecución no corresponde a su receta: difiere {name}.</translation>
    </message>
    <message>
        <source>The weight decay is so strong that only what all images share is worth a weight.</source>
        <translation>El decaimiento de pesos es tan fuerte que solo lo que comparten todas las imágenes merece un peso.</translation>
    </message>
    <message>
        <source>The weights before the first step are kept.</source>
        <translation>Se conservan los pesos de antes del primer paso.</translation>
    </message>
    <message>
        <source>The weights have moved by {share:.2g} % in {epochs} epochs.</source>
        <translation>Los pesos se han movido un {share:.2g} % en {epochs} épocas.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} are kept.</source>
        <translation>Se conservan los pesos de la época {epoch:,}.</translation>
    </message>
    <message>
        <source>The weights to start from are {size:,} numbers, and a model of {pixels:,} pixels and {hidden_units:,} hidden units has {size2:,}. Keep the number of hidden units and the image size.</source>
        <translation>Los pesos iniciales son {size:,} números, y un modelo de {pixels:,} píxeles y {hidden_units:,} unidades ocultas tiene {size2:,}. Mantener el número de unidades ocultas y el tamaño de imagen.</translation>
    </message>
    <message>
        <source>There is one image: none can be kept aside to validate on.</source>
        <translation>Hay una sola imagen: no se puede apartar ninguna para validar.</translation>
    </message>
    <message>
        <source>These images are not what the run was trained on{then}, {count:,} of {name} now, and not the same ones. The run can be looked at, but not gone on with.</source>
        <translation>Estas imágenes no son las que entrenaron la ejecución{then}, ahora {count:,} de {name}, y no las mismas. La ejecución se puede mirar, pero no continuar.</translation>
    </message>
    <message>
        <source>They began as N(0, 1) noise, too large for the strokes to show through.</source>
        <translation>Empezaron como ruido de N(0, 1), demasiado grande para que se vean los trazos.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>Trained with {versions}.</source>
        <translation>Entrenada con {versions}.</translation>
    </message>
    <message>
        <source>Training labels</source>
        <translation>Etiquetas de entrenamiento</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Units are noise still after {epochs} epochs.</source>
        <translation>Tras {epochs} épocas las unidades siguen siendo ruido.</translation>
    </message>
    <message>
        <source>Units hold whole images instead of strokes.</source>
        <translation>Las unidades contienen imágenes enteras en lugar de trazos.</translation>
    </message>
    <message>
        <source>Wanted: uint8 from 0 to 255, fractions from 0 to 1, or only 0 and 1.</source>
        <translation>Se necesita: uint8 de 0 a 255, fracciones de 0 a 1, o solo 0 y 1.</translation>
    </message>
    <message>
        <source>What each unit looks for: rust wants ink, blue none</source>
        <translation>Qué busca cada unidad: el óxido quiere tinta, el azul ninguna</translation>
    </message>
    <message>
        <source>What the first {units} look for: rust wants ink, blue none</source>
        <translation>Qué buscan las primeras {units}: el óxido quiere tinta, el azul ninguna</translation>
    </message>
    <message>
        <source>With a target of {target} hardly a unit is on for an image, so each must draw all of it.</source>
        <translation>Con un objetivo de {target} apenas hay una unidad activa por imagen, así que cada una tiene que dibujarla entera.</translation>
    </message>
    <message>
        <source>Without weight decay nothing makes weights fade that no image needs.</source>
        <translation>Sin decaimiento de pesos, nada hace desvanecerse los pesos que ninguna imagen necesita.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>un número de miles de cifras</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>above {low} and at most {high}</source>
        <translation>por encima de {low} y como máximo {high}</translation>
    </message>
    <message>
        <source>above {low} to {high}</source>
        <translation>por encima de {low} hasta {high}</translation>
    </message>
    <message>
        <source>and run, in the same folder:</source>
        <translation>y ejecutar, en la misma carpeta:</translation>
    </message>
    <message>
        <source>at least {low} and below {high}</source>
        <translation>al menos {low} y por debajo de {high}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>como máximo {most:,}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}, both excluded</source>
        <translation>entre {low} y {high}, ambos excluidos</translation>
    </message>
    <message>
        <source>by line search</source>
        <translation>por búsqueda lineal</translation>
    </message>
    <message>
        <source>checking pixels</source>
        <translation>comprobando píxeles</translation>
    </message>
    <message>
        <source>complex numbers</source>
        <translation>números complejos</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <translation>dañado o cortado</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>drawing digits</source>
        <translation>dibujando dígitos</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>duraciones</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>for KL</source>
        <translation>para KL</translation>
    </message>
    <message>
        <source>for Momentum</source>
        <translation>para momentum</translation>
    </message>
    <message>
        <source>for top-k</source>
        <translation>para top-k</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>infinite values</source>
        <translation>valores infinitos</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>mirando imágenes</translation>
    </message>
    <message>
        <source>looking for images</source>
        <translation>buscando imágenes</translation>
    </message>
    <message>
        <source>mean image</source>
        <translation>imagen media</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>sin penalización</translation>
    </message>
    <message>
        <source>none</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>one of {names}, each once</source>
        <translation>uno de {names}, cada uno una vez</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>resizing images</source>
        <translation>cambiando el tamaño de las imágenes</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text in each place of the list</source>
        <translation>texto en cada lugar de la lista</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>texto que no esté vacío</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>values of type {type}</source>
        <translation>valores de tipo {type}</translation>
    </message>
    <message>
        <source>values that are not numbers (NaN)</source>
        <translation>valores que no son números (NaN)</translation>
    </message>
    <message>
        <source>versions that are not known</source>
        <translation>versiones desconocidas</translation>
    </message>
    <message>
        <source>{assignment!r} is not KEY=VALUE.</source>
        <translation>{assignment!r} no tiene la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>{called} is damaged: it claims to be larger than its file.</source>
        <translation>{called} está dañado: dice ser mayor que su archivo.</translation>
    </message>
    <message>
        <source>{called} is damaged: {problem}.</source>
        <translation>{called} está dañado: {problem}.</translation>
    </message>
    <message>
        <source>{called} is locked with a password.</source>
        <translation>{called} está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>{called} is packed in a way that NumPy does not use.</source>
        <translation>{called} está comprimido de una manera que NumPy no usa.</translation>
    </message>
    <message>
        <source>{cost}; explained variance {share}</source>
        <translation>{cost}; varianza explicada {share}</translation>
    </message>
    <message>
        <source>{count:,} characters long</source>
        <translation>de {count:,} caracteres</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} images were resized to {size}.</source>
        <translation>Se cambió el tamaño de {count:,} de {total:,} imágenes a {size}.</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{fact} {cause}</source>
        <translation>{fact} {cause}</translation>
    </message>
    <message>
        <source>{folder} holds no model. Wanted: model.npz, or alpha.npy and beta.npy.</source>
        <translation>{folder} no contiene ningún modelo. Se necesita: model.npz, o alpha.npy y beta.npy.</translation>
    </message>
    <message>
        <source>{key!r} is not a setting of a recipe.{hint}</source>
        <translation>{key!r} no es un ajuste de una receta.{hint}</translation>
    </message>
    <message>
        <source>{key} is {given}. {why}</source>
        <translation>{key} es {given}. {why}</translation>
    </message>
    <message>
        <source>{must} Usual: {usual}.</source>
        <translation>{must} Habitual: {usual}.</translation>
    </message>
    <message>
        <source>{name!r} is no recipe. Give a .toml file, or one of {known}.</source>
        <translation>{name!r} no es una receta. Dar un archivo .toml, o una de {known}.</translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation>{names} y {more:,} más</translation>
    </message>
    <message>
        <source>{name} can't be read as an image. Wanted: PNG, JPEG, BMP, GIF or TIFF.</source>
        <translation>{name} no se puede leer como imagen. Se necesita: PNG, JPEG, BMP, GIF o TIFF.</translation>
    </message>
    <message>
        <source>{name} can't be read: {strerror}.</source>
        <translation>{name} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{name} has no array called images. Found: {found}. Wanted: images, and labels where there are any.</source>
        <translation>{name} no tiene un array llamado images. Encontrado: {found}. Se necesita: images, y labels donde las haya.</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}. Wanted: images × pixels, or images × rows × columns, in grey.</source>
        <translation>{name} tiene la forma {shape}. Se necesita: imágenes × píxeles, o imágenes × filas × columnas, en gris.</translation>
    </message>
    <message>
        <source>{name} has weights that are not finite numbers.</source>
        <translation>{name} tiene pesos que no son números finitos.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square and no multiple of the image size {image_size}. Give an array of images × rows × columns.</source>
        <translation>{name} tiene {columns} columnas, que no es un cuadrado ni un múltiplo del tamaño de imagen {image_size}. Dar un array de imágenes × filas × columnas.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square. Give image_size, or an array of images × rows × columns.</source>
        <translation>{name} tiene {columns} columnas, que no es un cuadrado. Dar image_size, o un array de imágenes × filas × columnas.</translation>
    </message>
    <message>
        <source>{name} has {ndim} dimensions. Wanted: one label for an image.</source>
        <translation>{name} tiene {ndim} dimensiones. Se necesita: una etiqueta por imagen.</translation>
    </message>
    <message>
        <source>{name} has {shape} dimensions. Wanted: images × rows × columns.</source>
        <translation>{name} tiene {shape} dimensiones. Se necesita: imágenes × filas × columnas.</translation>
    </message>
    <message>
        <source>{name} holds a single value. Wanted: images × rows × columns.</source>
        <translation>{name} contiene un solo valor. Se necesita: imágenes × filas × columnas.</translation>
    </message>
    <message>
        <source>{name} holds labels outside 0 to {class_names}.</source>
        <translation>{name} contiene etiquetas fuera de 0 a {class_names}.</translation>
    </message>
    <message>
        <source>{name} holds no IDX array: it does not begin as one.</source>
        <translation>{name} no contiene un array IDX: no empieza como tal.</translation>
    </message>
    <message>
        <source>{name} holds no images. {there} Wanted: PNG, JPEG, BMP, GIF or TIFF files, also in folders within.</source>
        <translation>{name} no contiene imágenes. {there} Se necesita: archivos PNG, JPEG, BMP, GIF o TIFF, también en subcarpetas.</translation>
    </message>
    <message>
        <source>{name} holds no images: there is nothing to train on.</source>
        <translation>{name} no contiene imágenes: no hay con qué entrenar.</translation>
    </message>
    <message>
        <source>{name} holds no labels. Wanted: whole numbers or text.</source>
        <translation>{name} no contiene etiquetas. Se necesita: números enteros o texto.</translation>
    </message>
    <message>
        <source>{name} holds nothing: its shape is {shape}.</source>
        <translation>{name} no contiene nada: su forma es {shape}.</translation>
    </message>
    <message>
        <source>{name} holds pickled Python objects, which are not opened because they can run code. Save it again as an array of numbers.</source>
        <translation>{name} contiene objetos de Python en pickle, que no se abren porque pueden ejecutar código. Guardarlo de nuevo como array de números.</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type, {described}.</source>
        <translation>{name} contiene valores de un tipo desconocido, {described}.</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type.</source>
        <translation>{name} contiene valores de un tipo desconocido.</translation>
    </message>
    <message>
        <source>{name} holds values of type {dtype}. Wanted: float32 or float64.</source>
        <translation>{name} contiene valores de tipo {dtype}. Se necesita: float32 o float64.</translation>
    </message>
    <message>
        <source>{name} holds weights, but not how training stood: it can be looked at, but not gone on with.</source>
        <translation>{name} contiene pesos, pero no el estado del entrenamiento: se puede mirar, pero no continuar.</translation>
    </message>
    <message>
        <source>{name} holds {dtype}. {wanted}</source>
        <translation>{name} contiene {dtype}. {wanted}</translation>
    </message>
    <message>
        <source>{name} holds {found:,} different labels; at most {most_classes:,} are classes.</source>
        <translation>{name} contiene {found:,} etiquetas distintas; puede haber como máximo {most_classes:,} clases.</translation>
    </message>
    <message>
        <source>{name} holds {size:,.1f} GiB once it is in memory; at most {most_bytes} GiB can be opened at a time.{advice}</source>
        <translation>{name} ocupa {size:,.1f} GiB en la memoria; se pueden abrir como máximo {most_bytes} GiB a la vez.{advice}</translation>
    </message>
    <message>
        <source>{name} holds {type} values from {low:,.6g} to {high:,.6g}. {wanted}{advice}</source>
        <translation>{name} contiene valores de tipo {type} de {low:,.6g} a {high:,.6g}. {wanted}{advice}</translation>
    </message>
    <message>
        <source>{name} holds {values:,} labels for {count:,} images.</source>
        <translation>{name} contiene {values:,} etiquetas para {count:,} imágenes.</translation>
    </message>
    <message>
        <source>{name} holds {what}. {wanted}</source>
        <translation>{name} contiene {what}. {wanted}</translation>
    </message>
    <message>
        <source>{name} is a folder. Give one .toml file in it.</source>
        <translation>{name} es una carpeta. Dar un archivo .toml de ella.</translation>
    </message>
    <message>
        <source>{name} is a table of named fields. Wanted: an array of numbers.</source>
        <translation>{name} es una tabla de campos con nombre. Se necesita: un array de números.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header is not whole.</source>
        <translation>{name} está dañado o cortado: su cabecera no está completa.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header promises {payload:,} bytes of values, more than {compressed:,} compressed bytes can hold.</source>
        <translation>{name} está dañado o cortado: su cabecera promete {payload:,} bytes de valores, más de los que caben en {compressed:,} bytes comprimidos.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {problem}.</source>
        <translation>{name} está dañado o cortado: {problem}.</translation>
    </message>
    <message>
        <source>{name} is damaged: how training stood makes no sense.</source>
        <translation>{name} está dañado: el estado del entrenamiento no tiene sentido.</translation>
    </message>
    <message>
        <source>{name} is damaged: it lost its seal.</source>
        <translation>{name} está dañado: ha perdido su sello.</translation>
    </message>
    <message>
        <source>{name} is damaged: its description makes no sense.</source>
        <translation>{name} está dañado: su descripción no tiene sentido.</translation>
    </message>
    <message>
        <source>{name} is damaged: its description was changed.</source>
        <translation>{name} está dañado: su descripción ha sido modificada.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header claims to be {length:,} bytes long.</source>
        <translation>{name} está dañado: su cabecera dice medir {length:,} bytes.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation>{name} está dañado: su cabecera no tiene sentido.</translation>
    </message>
    <message>
        <source>{name} is damaged: its history makes no sense.</source>
        <translation>{name} está dañado: su historial no tiene sentido.</translation>
    </message>
    <message>
        <source>{name} is damaged: its moments make no sense.</source>
        <translation>{name} está dañado: sus momentos no tienen sentido.</translation>
    </message>
    <message>
        <source>{name} is damaged: its weights are for {pixels:,} pixels and {shape:,} units, its description for {prod:,} and {hidden_units:,}.</source>
        <translation>{name} está dañado: sus pesos son para {pixels:,} píxeles y {shape:,} unidades; su descripción, para {prod:,} y {hidden_units:,}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {name2} was changed.</source>
        <translation>{name} está dañado: {name2} ha sido modificado.</translation>
    </message>
    <message>
        <source>{name} is damaged: more follows the {payload:,} bytes of values that its header promises.</source>
        <translation>{name} está dañado: tras los {payload:,} bytes de valores que promete su cabecera hay algo más.</translation>
    </message>
    <message>
        <source>{name} is damaged: some of its arrays are missing.</source>
        <translation>{name} está dañado: faltan algunos de sus arrays.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is half a model: {name2} is not beside it.</source>
        <translation>{name} es medio modelo: {name2} no está a su lado.</translation>
    </message>
    <message>
        <source>{name} is neither alpha nor beta. Wanted: alpha.npy with beta.npy beside it.</source>
        <translation>{name} no es ni alpha ni beta. Se necesita: alpha.npy con beta.npy a su lado.</translation>
    </message>
    <message>
        <source>{name} is no .npy array: it does not begin as one.</source>
        <translation>{name} no es un array .npy: no empieza como tal.</translation>
    </message>
    <message>
        <source>{name} is no array of images. Wanted: .npy, .npz or IDX, or the folder in which image files lie.</source>
        <translation>{name} no es un array de imágenes. Se necesita: .npy, .npz o IDX, o la carpeta en la que están los archivos de imagen.</translation>
    </message>
    <message>
        <source>{name} is no file. Wanted: one image file.</source>
        <translation>{name} no es un archivo. Se necesita: un archivo de imagen.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is empty.</source>
        <translation>{name} no es una lección: está vacío.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is not text in UTF-8.</source>
        <translation>{name} no es una lección: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{name} no es una lección: pasa de {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is text in UTF-16. Save it as UTF-8.</source>
        <translation>{name} no es una lección: es texto en UTF-16. Guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no model: it has no {missing}. Wanted: a model.npz, as training writes it.</source>
        <translation>{name} no es un modelo: le falta {missing}. Se necesita: un model.npz como el que escribe el entrenamiento.</translation>
    </message>
    <message>
        <source>{name} is no model: {problem}</source>
        <translation>{name} no es un modelo: {problem}</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is not text in UTF-8.</source>
        <translation>{name} no es una receta: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is over {largest_file} KiB.</source>
        <translation>{name} no es una receta: pasa de {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{name} is not there. Did you mean {near}?</source>
        <translation>{name} no está. ¿Quizá {near}?</translation>
    </message>
    <message>
        <source>{name} is not there. Give a .toml file, or one of {known}.</source>
        <translation>{name} no está. Dar un archivo .toml, o una de {known}.</translation>
    </message>
    <message>
        <source>{name} is not there. Give {sets}, or the path of a folder of images, a .npy, .npz or IDX file.</source>
        <translation>{name} no está. Dar {sets}, o la ruta de una carpeta de imágenes, o de un archivo .npy, .npz o IDX.</translation>
    </message>
    <message>
        <source>{name} is {state}: its header promises {payload:,} bytes of values ({shape}), and {held:,} are there.</source>
        <translation>{name} está {state}: su cabecera promete {payload:,} bytes de valores ({shape}), y hay {held:,}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version (format {number}). Update this program.</source>
        <translation>{name} fue escrito por una versión más nueva (formato {number}). Actualizar este programa.</translation>
    </message>
    <message>
        <source>{name} was written by an earlier version, which kept no names: save it anew.</source>
        <translation>{name} es de una versión anterior, que no guardaba nombres: guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: {images} of {size}</source>
        <translation>{name}: {images} de {size}</translation>
    </message>
    <message>
        <source>{none} in {name} can be read: {failed}.</source>
        <translation>{none} de {name} se puede leer: {failed}.</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} hilos</translation>
    </message>
    <message>
        <source>{off:,} of {units:,} units are never on.</source>
        <translation>{off:,} de {units:,} unidades no están nunca activas.</translation>
    </message>
    <message>
        <source>{on:,} of {units:,} units are always on.</source>
        <translation>{on:,} de {units:,} unidades están siempre activas.</translation>
    </message>
    <message>
        <source>{origin} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{origin} no es una lección: pasa de {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{origin} is no lesson: {problem}.</source>
        <translation>{origin} no es una lección: {problem}.</translation>
    </message>
    <message>
        <source>{origin} is not a recipe: {problem}.</source>
        <translation>{origin} no es una receta: {problem}.</translation>
    </message>
    <message>
        <source>{origin}: {problem}</source>
        <translation>{origin}: {problem}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder but a device or a pipe.</source>
        <translation>{path} no es ni archivo ni carpeta, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no está.</translation>
    </message>
    <message>
        <source>{place}{key} is missing; wanted is {kinds}.</source>
        <translation>{place}falta {key}; se necesita {kinds}.</translation>
    </message>
    <message>
        <source>{place}{key} is no key here. {hint}</source>
        <translation>{place}{key} no es una clave aquí. {hint}</translation>
    </message>
    <message>
        <source>{place}{key} is {words}; wanted is {wanted}.</source>
        <translation>{place}{key} es {words}; se necesita {wanted}.</translation>
    </message>
    <message>
        <source>{rate} from epoch {epoch}</source>
        <translation>{rate} desde la época {epoch}</translation>
    </message>
    <message>
        <source>{rows} × {columns} pixels</source>
        <translation>{rows} × {columns} píxeles</translation>
    </message>
    <message>
        <source>{share:.0f} % of all activations began at 0 or 1.</source>
        <translation>El {share:.0f} % de las activaciones empezó en 0 o en 1.</translation>
    </message>
    <message>
        <source>{title} can't be kept in {folder}: {reason}.</source>
        <translation>{title} no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not answer.</source>
        <translation>{title} no se pudo descargar: su única réplica no respondió.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not give the whole file.</source>
        <translation>{title} no se pudo descargar: su única réplica no dio el archivo entero.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors answered.</source>
        <translation>{title} no se pudo descargar: ninguna de {mirrors} réplicas respondió.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors gave the whole file.</source>
        <translation>{title} no se pudo descargar: ninguna de {mirrors} réplicas dio el archivo entero.</translation>
    </message>
    <message>
        <source>{title} is not on this computer: {folder} lacks {files}. Download it in the window, put its files there, or use the built-in digits (builtin).</source>
        <translation>{title} no está en este equipo: en {folder} falta {files}. Descargarlo en la ventana, poner ahí sus archivos, o usar los dígitos incluidos (builtin).</translation>
    </message>
    <message>
        <source>{why} {kept}</source>
        <translation>{why} {kept}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The 2018 notebook, from start to end</source>
        <translation>El cuaderno de 2018, de principio a fin</translation>
    </message>
    <message>
        <source>A network learns to copy digits through a bottleneck of hidden units, by the rule of a notebook from 2018. What it learns, and what it does not.</source>
        <translation>Una red aprende a copiar dígitos a través de un cuello de botella de unidades ocultas, con la regla de un cuaderno de 2018. Lo que aprende y lo que no.</translation>
    </message>
    <message>
        <source>A network that copies</source>
        <translation>Una red que copia</translation>
    </message>
    <message>
        <source>An autoencoder is given an image and has to hand back the same image. In between, the image must pass through hidden units: 256 numbers, the code. Whatever is not in the code is lost.

At the right you see originals, and beside them the places where their reconstructions will appear. The notebook of 2018 did this with 10,000 digits and 1,024 units, and took forty minutes. We take 1,000 digits and 256 units, so that it takes seconds.</source>
        <translation>Un autocodificador recibe una imagen y tiene que devolver esa misma imagen. Entre medias, la imagen debe pasar por las unidades ocultas: 256 números, el código. Lo que no está en el código se pierde.

A la derecha se ven los originales y, junto a ellos, los lugares donde aparecerán sus reconstrucciones. El cuaderno de 2018 lo hizo con 10,000 dígitos y 1,024 unidades, y tardó cuarenta minutos. Nosotros tomamos 1,000 dígitos y 256 unidades, para que tarde segundos.</translation>
    </message>
    <message>
        <source>The first guess</source>
        <translation>La primera conjetura</translation>
    </message>
    <message>
        <source>All weights start as chance: drawn from a bell curve N(0, 1). Each hidden unit adds up 784 pixels with such weights, so that it lands far out and is either fully on or fully off.

Pixels have been rounded to black or white. Predict how many of them are right after one epoch, which here is a single step. Then train.</source>
        <translation>Todos los pesos empiezan al azar: salen de una campana N(0, 1). Cada unidad oculta suma 784 píxeles con pesos así, de modo que acaba muy lejos del centro y queda o del todo activa o del todo apagada.

Los píxeles se han redondeado a blanco o negro. ¿Cuántos acertará la red tras una época, que aquí es un solo paso? Primero predecir, luego entrenar.</translation>
    </message>
    <message>
        <source>After the first epoch, how many pixels are right?</source>
        <translation>Tras la primera época, ¿cuántos píxeles son correctos?</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>Casi todos</translation>
    </message>
    <message>
        <source>About half, as by tossing a coin</source>
        <translation>Cerca de la mitad, como al lanzar una moneda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>About half. The error counts ½ for each wrong pixel, and it stands above 150: more than 300 of 784 pixels are wrong. The network knows nothing yet, and its outputs are black or white by chance.</source>
        <translation>Cerca de la mitad. El error cuenta ½ por cada píxel equivocado, y está por encima de 150: más de 300 de los 784 píxeles están mal. La red aún no sabe nada, y sus salidas son blancas o negras por azar.</translation>
    </message>
    <message>
        <source>Sixty epochs</source>
        <translation>Sesenta épocas</translation>
    </message>
    <message>
        <source>Now let it work. In each epoch all 1,000 digits go through the network once, and every weight is moved a little, so that the outputs come closer to the originals.

Watch the cost: it is the squared error of all digits together, plus a small penalty on units that are on too often.</source>
        <translation>Ahora la dejamos trabajar. En cada época los 1,000 dígitos pasan una vez por la red, y cada peso se mueve un poco para que las salidas se acerquen a los originales.

Hay que observar el costo: es el error cuadrático de todos los dígitos juntos, más una pequeña penalización a las unidades que están activas demasiado a menudo.</translation>
    </message>
    <message>
        <source>How will the cost go?</source>
        <translation>¿Cómo irá el costo?</translation>
    </message>
    <message>
        <source>It falls fast at first, then ever more slowly</source>
        <translation>Baja deprisa al principio y luego cada vez más despacio</translation>
    </message>
    <message>
        <source>It falls by the same amount in each epoch</source>
        <translation>Baja lo mismo en cada época</translation>
    </message>
    <message>
        <source>It falls to zero</source>
        <translation>Baja hasta cero</translation>
    </message>
    <message>
        <source>Fast at first, then slowly. More than six tenths of the cost are gone. What is easy, such as paper where it is white in every digit, is learned at once; what tells one digit from another takes long. Look at the pairs: you can read most digits again.</source>
        <translation>Deprisa al principio y luego despacio. Más de seis décimas partes del costo han desaparecido. Lo fácil, como el papel que es blanco en todos los dígitos, se aprende enseguida; lo que distingue un dígito de otro lleva mucho tiempo. Basta mirar las parejas: la mayoría de los dígitos se vuelven a leer.</translation>
    </message>
    <message>
        <source>Did the units come to rest?</source>
        <translation>¿Se han calmado las unidades?</translation>
    </message>
    <message>
        <source>The penalty asks every unit to be on for a fifth of the time: ρ = 0.20. Its weight w is 0.1.

Look at where the units stand now. Each point is one unit, the dashed line is ρ.</source>
        <translation>La penalización pide a cada unidad estar activa una quinta parte del tiempo: ρ = 0.20. Su peso w es 0.1.

¿Dónde están ahora las unidades? Cada punto es una unidad; la línea discontinua es ρ.</translation>
    </message>
    <message>
        <source>Did the penalty get its way?</source>
        <translation>¿Se ha salido con la suya la penalización?</translation>
    </message>
    <message>
        <source>Yes, all units are near 0.20</source>
        <translation>Sí, todas las unidades están cerca de 0.20</translation>
    </message>
    <message>
        <source>No, they are on far more often</source>
        <translation>No, están activas mucho más a menudo</translation>
    </message>
    <message>
        <source>No: a unit is on for more than two fifths of the time. With w = 0.1 the penalty is below a hundred, beside a cost of many thousand. The squared error is summed over all digits, and it drowns the penalty.</source>
        <translation>No: una unidad está activa más de dos quintas partes del tiempo. Con w = 0.1 la penalización no llega a cien, al lado de un costo de muchos miles. El error cuadrático se suma sobre todos los dígitos y ahoga la penalización.</translation>
    </message>
    <message>
        <source>What a unit holds</source>
        <translation>Lo que contiene una unidad</translation>
    </message>
    <message>
        <source>Each tile at the right is one hidden unit: the weights from the 784 pixels, in their places. Blue holds the unit back, rust drives it.</source>
        <translation>Cada recuadro de la derecha es una unidad oculta: los pesos de los 784 píxeles, cada uno en su sitio. El azul frena a la unidad; el rojo óxido la impulsa.</translation>
    </message>
    <message>
        <source>What do you see in most tiles?</source>
        <translation>¿Qué se ve en la mayoría de los recuadros?</translation>
    </message>
    <message>
        <source>Strokes of a pen</source>
        <translation>Trazos de un lápiz</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Dígitos enteros</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noise. The weights began as N(0, 1), and training moved them by less than a fifth of their size. The network copies digits by adding up 256 noisy masks cleverly. It works, but no unit has a meaning of its own.</source>
        <translation>Ruido. Los pesos empezaron como N(0, 1), y el entrenamiento los movió menos de una quinta parte de su tamaño. La red copia dígitos sumando con habilidad 256 máscaras ruidosas. Funciona, pero ninguna unidad significa nada por sí sola.</translation>
    </message>
    <message>
        <source>The same, done with the exact gradient</source>
        <translation>Lo mismo, con el gradiente exacto</translation>
    </message>
    <message>
        <source>Same digits, same number of units. But now the weights start small, each step follows the exact derivative of the cost, a penalty that counts asks units to rest, and idle weights fade (weight decay). So does the recipe that the window starts with.</source>
        <translation>Los mismos dígitos y el mismo número de unidades. Pero ahora los pesos empiezan siendo pequeños, cada paso sigue la derivada exacta del costo, una penalización que sí cuenta pide a las unidades que descansen, y los pesos ociosos se desvanecen (decaimiento de pesos). Así trabaja también la receta con la que se abre la ventana.</translation>
    </message>
    <message>
        <source>What will the tiles show this time?</source>
        <translation>¿Qué mostrarán esta vez los recuadros?</translation>
    </message>
    <message>
        <source>Noise again</source>
        <translation>Ruido otra vez</translation>
    </message>
    <message>
        <source>Strokes. Pixels side by side carry alike weights now, and the error is smaller too. The next lessons take apart what made the difference: the penalty, the learning rate, the derivative.</source>
        <translation>Trazos. Los píxeles vecinos tienen ahora pesos parecidos, y además el error es menor. Las próximas lecciones separan lo que marcó la diferencia: la penalización, la tasa de aprendizaje, la derivada.</translation>
    </message>
    <message>
        <source>What the sparsity penalty does</source>
        <translation>Qué hace la penalización de dispersión</translation>
    </message>
    <message>
        <source>One term of the cost asks units to rest. Start without it, turn it up from 0, and see what a digit is made of at each setting.</source>
        <translation>Un término del costo pide a las unidades que descansen. Empezamos sin él, lo subimos desde 0 y vemos con cada ajuste de qué se compone un dígito.</translation>
    </message>
    <message>
        <source>A term that asks for rest</source>
        <translation>Un término que pide descanso</translation>
    </message>
    <message>
        <source>The cost J has a term for the reconstruction error and one that keeps weights small. A third one can ask hidden units to rest: for each unit j it compares the mean activation ρ̂ with a target ρ, here 0.1, and grows as they differ. Its weight is w.

With w = 0 the term is not there. That is where we start.</source>
        <translation>El costo J tiene un término para el error de reconstrucción y otro que mantiene pequeños los pesos. Un tercero puede pedir a las unidades ocultas que descansen: para cada unidad j compara la activación media ρ̂ con un objetivo ρ, aquí 0.1, y crece cuanto más difieren. Su peso es w.

Con w = 0 el término no existe. Ahí empezamos.</translation>
    </message>
    <message>
        <source>Without the penalty</source>
        <translation>Sin la penalización</translation>
    </message>
    <message>
        <source>w is 0: nobody asks a unit to rest. Predict where the mean activation of the units will end up, then train.</source>
        <translation>w es 0: nadie pide a una unidad que descanse. Primero predecir dónde acabará la activación media de las unidades; luego entrenar.</translation>
    </message>
    <message>
        <source>How often will a unit be on, in the mean?</source>
        <translation>¿Cuánto estará activa una unidad, en promedio?</translation>
    </message>
    <message>
        <source>Near 0.1</source>
        <translation>Cerca de 0.1</translation>
    </message>
    <message>
        <source>Near one half</source>
        <translation>Cerca de la mitad</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Near one half. A unit in the middle of its range can say most: it can go up or down for each digit. More than 40 of 64 units have a part in every single digit, and none needs a meaning of its own.</source>
        <translation>Cerca de la mitad. Una unidad en el centro de su rango es la que más puede decir: con cada dígito puede subir o bajar. Más de 40 de las 64 unidades intervienen en cada dígito, y ninguna necesita un significado propio.</translation>
    </message>
    <message>
        <source>A little of it</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Now set w to 0.3 and train again, from the same start.</source>
        <translation>Ahora hay que poner w en 0.3 y entrenar de nuevo, desde el mismo inicio.</translation>
    </message>
    <message>
        <source>What will the penalty do to the reconstruction error?</source>
        <translation>¿Qué hará la penalización con el error de reconstrucción?</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>Crece</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>Disminuye</translation>
    </message>
    <message>
        <source>It grows. Whatever is asked for besides the error is paid for in error. In return a digit now needs half as many units. Their mean activation has come down to about 0.2, not yet to 0.1: the penalty pulls, the error pulls back.</source>
        <translation>Crece. Todo lo que se pide además del error se paga con error. A cambio, un dígito necesita ahora la mitad de unidades. Su activación media ha bajado a cerca de 0.2, todavía no a 0.1: la penalización tira y el error tira en sentido contrario.</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Lo suficiente</translation>
    </message>
    <message>
        <source>Set w to 3. See where the units stand, one by one.</source>
        <translation>Poner w en 3 y ver dónde queda cada unidad, una por una.</translation>
    </message>
    <message>
        <source>Where will the mean activations be?</source>
        <translation>¿Dónde estarán las activaciones medias?</translation>
    </message>
    <message>
        <source>Spread from 0 to 1</source>
        <translation>Repartidas de 0 a 1</translation>
    </message>
    <message>
        <source>Close to the target, all of them</source>
        <translation>Cerca del objetivo, todas</translation>
    </message>
    <message>
        <source>At zero</source>
        <translation>En cero</translation>
    </message>
    <message>
        <source>Close to the target, and close together. KL grows steeply on both sides of ρ, so no unit can be lazy and none can be greedy. A digit is written with a dozen units or so.</source>
        <translation>Cerca del objetivo, y muy juntas. KL crece con fuerza a ambos lados de ρ, así que ninguna unidad puede ser perezosa y ninguna acaparadora. Un dígito se escribe con una docena de unidades, más o menos.</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Trazos</translation>
    </message>
    <message>
        <source>Look at the units now. Each is asked to be on for few digits only, so it pays to stand for something that a few digits have and others have not.</source>
        <translation>Ahora, las unidades. A cada una se le pide estar activa en pocos dígitos, así que le conviene representar algo que unos pocos dígitos tienen y los demás no.</translation>
    </message>
    <message>
        <source>What would a unit look for that is on for about one digit in ten?</source>
        <translation>¿Qué buscaría una unidad activa en uno de cada diez dígitos?</translation>
    </message>
    <message>
        <source>The paper around the digit</source>
        <translation>El papel alrededor del dígito</translation>
    </message>
    <message>
        <source>A stroke at one place</source>
        <translation>Un trazo en un lugar concreto</translation>
    </message>
    <message>
        <source>Any ink at all</source>
        <translation>Cualquier tinta</translation>
    </message>
    <message>
        <source>A stroke at one place. Paper and ink are there in every digit, so a unit for them would be on all the time. A certain stroke is there in some.</source>
        <translation>Un trazo en un lugar concreto. Papel y tinta hay en todos los dígitos, así que una unidad dedicada a ellos estaría siempre activa. Un trazo determinado está solo en algunos.</translation>
    </message>
    <message>
        <source>Far too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>The last one: set w to 30.</source>
        <translation>La última: poner w en 30.</translation>
    </message>
    <message>
        <source>What is gained over w = 3?</source>
        <translation>¿Qué se gana respecto a w = 3?</translation>
    </message>
    <message>
        <source>Much: far fewer units are on</source>
        <translation>Mucho: hay muchas menos unidades activas</translation>
    </message>
    <message>
        <source>Hardly anything, and the error grows</source>
        <translation>Casi nada, y el error crece</translation>
    </message>
    <message>
        <source>Hardly anything: the units were at their target already. The larger w is, the less the error counts beside it. A good w brings the units to the target and no further.</source>
        <translation>Casi nada: las unidades ya estaban en su objetivo. Cuanto mayor es w, menos cuenta el error a su lado. Un buen w lleva las unidades al objetivo y no más allá.</translation>
    </message>
    <message>
        <source>Learning rate: too small, right, diverging</source>
        <translation>Tasa de aprendizaje: pequeña, justa, divergente</translation>
    </message>
    <message>
        <source>One number decides how far a step goes. Four runs from the same start show what happens when it is too small, right, too large, and far too large.</source>
        <translation>Un número decide lo lejos que llega un paso. Cuatro ejecuciones desde el mismo inicio muestran qué ocurre cuando es demasiado pequeño, justo, demasiado grande y excesivo.</translation>
    </message>
    <message>
        <source>Down the hill in the fog</source>
        <translation>Cuesta abajo en la niebla</translation>
    </message>
    <message>
        <source>Training goes downhill on the cost. The gradient says which way is down from here, and nothing about what lies further on. The learning rate η says how far to go before asking again.

In this lesson everything stays the same, the start too. Only η changes.</source>
        <translation>El entrenamiento baja por la pendiente del costo. El gradiente dice hacia dónde se baja desde aquí, y nada de lo que hay más allá. La tasa de aprendizaje η dice cuánto avanzar antes de volver a preguntar.

En esta lección todo permanece igual, también el inicio. Solo cambia η.</translation>
    </message>
    <message>
        <source>Tiny steps</source>
        <translation>Pasos diminutos</translation>
    </message>
    <message>
        <source>η = 0.00001. Twenty epochs are 800 steps. Predict what the reconstructions will look like after them, then train.</source>
        <translation>η = 0.00001. Veinte épocas son 800 pasos. ¿Cómo serán después las reconstrucciones? Primero predecir, luego entrenar.</translation>
    </message>
    <message>
        <source>What will the reconstructions be?</source>
        <translation>¿Cómo serán las reconstrucciones?</translation>
    </message>
    <message>
        <source>Clear digits</source>
        <translation>Dígitos nítidos</translation>
    </message>
    <message>
        <source>Blurred digits</source>
        <translation>Dígitos borrosos</translation>
    </message>
    <message>
        <source>Grey fog</source>
        <translation>Niebla gris</translation>
    </message>
    <message>
        <source>Grey fog. The cost falls at every step, so nothing is wrong, but it is nowhere near the bottom. Nothing in the curve says that it could go lower: it only looks slow and smooth. That is what a learning rate looks like that is too small.</source>
        <translation>Niebla gris. El costo baja en cada paso, así que nada está mal, pero queda muy lejos del fondo. Nada en la curva dice que podría bajar más: solo parece lenta y suave. Así se ve una tasa de aprendizaje demasiado pequeña.</translation>
    </message>
    <message>
        <source>Three hundred times as far</source>
        <translation>Trescientas veces más lejos</translation>
    </message>
    <message>
        <source>Set η to 0.003, the value of the window's own recipe. The start is the same again, and so is the order of the digits.</source>
        <translation>Poner η en 0.003, el valor de la receta propia de la ventana. El inicio es otra vez el mismo, y el orden de los dígitos también.</translation>
    </message>
    <message>
        <source>Where will the cost be after 20 epochs?</source>
        <translation>¿Dónde estará el costo tras 20 épocas?</translation>
    </message>
    <message>
        <source>About as before</source>
        <translation>Más o menos como antes</translation>
    </message>
    <message>
        <source>Less than a third of it</source>
        <translation>A menos de un tercio</translation>
    </message>
    <message>
        <source>Above the start</source>
        <translation>Por encima del inicio</translation>
    </message>
    <message>
        <source>Less than a third: from over 80 to under 20. The digits are back, and the units hold strokes.</source>
        <translation>A menos de un tercio: de más de 80 a menos de 20. Los dígitos han vuelto, y las unidades contienen trazos.</translation>
    </message>
    <message>
        <source>A hundred times further still</source>
        <translation>Cien veces más lejos todavía</translation>
    </message>
    <message>
        <source>More is better, it seems. Set η to 0.3. Watch the cost, and the units afterwards.</source>
        <translation>Parece que cuanto más, mejor. Poner η en 0.3 y observar el costo; después, las unidades.</translation>
    </message>
    <message>
        <source>What will come of it?</source>
        <translation>¿Qué resultará?</translation>
    </message>
    <message>
        <source>A lower cost in the same time</source>
        <translation>Un costo menor en el mismo tiempo</translation>
    </message>
    <message>
        <source>It stays high, and many units die</source>
        <translation>Sigue alto, y mueren muchas unidades</translation>
    </message>
    <message>
        <source>The run breaks off</source>
        <translation>La ejecución se interrumpe</translation>
    </message>
    <message>
        <source>It stays high. The very first steps were so long that they threw many units out of reach: these are off for every digit, so no gradient brings them back. The others jump from side to side of the valley and do not get down.</source>
        <translation>Sigue alto. Los primeros pasos fueron tan largos que lanzaron muchas unidades fuera de alcance: están apagadas con todos los dígitos, así que ningún gradiente las trae de vuelta. Las demás saltan de un lado a otro del valle y no bajan.</translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation>Fuera del mapa</translation>
    </message>
    <message>
        <source>One more: set η to 3. The program watches for a cost that leaves all bounds.</source>
        <translation>Una más: poner η en 3. El programa vigila si el costo rebasa todos los límites.</translation>
    </message>
    <message>
        <source>How many epochs will it last?</source>
        <translation>¿Cuántas épocas durará?</translation>
    </message>
    <message>
        <source>All 20</source>
        <translation>Las 20</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Cerca de la mitad</translation>
    </message>
    <message>
        <source>Not even two</source>
        <translation>Ni siquiera dos</translation>
    </message>
    <message>
        <source>Not even two. Each step lands higher than the last, the next one is longer still, and soon the numbers have no meaning. That is called diverging. The notice above the plots names the last good epoch and offers a gentler rate.</source>
        <translation>Ni siquiera dos. Cada paso acaba más arriba que el anterior, el siguiente es aún más largo, y pronto los números dejan de tener sentido. A eso se le llama divergir. El aviso sobre las gráficas indica la última época buena y ofrece una tasa más suave.</translation>
    </message>
    <message>
        <source>How to find a good one</source>
        <translation>Cómo encontrar una buena</translation>
    </message>
    <message>
        <source>Start small and go up by factors of ten until the cost becomes restless or the run diverges. Then go back by a factor of three to ten.

The right value depends on the optimizer, the batch size and the cost. Adam, used here, divides each step by the usual size of that weight's gradient, so that 0.001 to 0.003 suits most networks. Plain gradient descent needs another value for each problem.</source>
        <translation>Empezar con un valor pequeño y subir en factores de diez hasta que el costo se vuelva inquieto o la ejecución diverja. Entonces, volver atrás un factor de tres a diez.

El valor adecuado depende del optimizador, del tamaño de lote y del costo. Adam, que se usa aquí, divide cada paso entre el tamaño habitual del gradiente de ese peso, de modo que 0.001 a 0.003 sirve para la mayoría de las redes. El descenso de gradiente simple necesita otro valor para cada problema.</translation>
    </message>
    <message>
        <source>A derivative with an error in it</source>
        <translation>Una derivada con un error dentro</translation>
    </message>
    <message>
        <source>A cost that falls is no proof that its derivative is right. The gradient check is: it finds an error that the curve hides, and helps to tell where it is.</source>
        <translation>Que el costo baje no prueba que su derivada sea correcta. La prueba del gradiente sí: encuentra un error que la curva oculta y ayuda a decir dónde está.</translation>
    </message>
    <message>
        <source>Two ways to a derivative</source>
        <translation>Dos caminos hacia una derivada</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. People work it out on paper and type it in as formulas. That is called analytic, and it is easy to get wrong.

The other way needs no paper: move one weight up a little, see how much the cost changes, move it down, see again. The difference over the distance is the numeric derivative. It is far too slow for training, and just right for checking.</source>
        <translation>El entrenamiento sigue la derivada del costo respecto a cada peso. La gente la calcula en papel y la escribe como fórmulas. Eso se llama analítico, y es fácil equivocarse.

El otro camino no necesita papel: subir un poco un peso, ver cuánto cambia el costo, bajarlo y volver a mirar. La diferencia dividida entre la distancia es la derivada numérica. Es demasiado lenta para entrenar, y perfecta para comprobar.</translation>
    </message>
    <message>
        <source>Check the right formulas</source>
        <translation>Comprobar las fórmulas correctas</translation>
    </message>
    <message>
        <source>Press the button. A small network is checked, 6 units on images of 4 × 4 pixels, weight by weight. The figure is the length of the difference of both gradients over the length of their sum.</source>
        <translation>Pulsar el botón. Se comprueba una red pequeña, 6 unidades con imágenes de 4 × 4 píxeles, peso por peso. La cifra es la longitud de la diferencia de los dos gradientes dividida entre la longitud de su suma.</translation>
    </message>
    <message>
        <source>How far apart will both gradients be?</source>
        <translation>¿Cuánto diferirán los dos gradientes?</translation>
    </message>
    <message>
        <source>By some per cent</source>
        <translation>Unos cuantos por ciento</translation>
    </message>
    <message>
        <source>By a thousandth</source>
        <translation>Una milésima</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth</source>
        <translation>Menos de una milmillonésima</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth, which is what rounding leaves. All points lie on the line. There is no such thing as nearly right here: a right derivative agrees to nine digits or more.</source>
        <translation>Menos de una milmillonésima, que es lo que deja el redondeo. Todos los puntos están sobre la línea. Aquí no existe el «casi correcto»: una derivada correcta coincide en nueve cifras o más.</translation>
    </message>
    <message>
        <source>Check the notebook's formulas</source>
        <translation>Comprobar las fórmulas del cuaderno</translation>
    </message>
    <message>
        <source>The notebook of 2018 has another curve in place of the sigmoid's derivative, and takes the penalty back to the weights without any derivative of the sigmoid. Check it.</source>
        <translation>El cuaderno de 2018 tiene otra curva en lugar de la derivada de la sigmoide, y lleva la penalización de vuelta a los pesos sin ninguna derivada de la sigmoide. Vamos a comprobarlo.</translation>
    </message>
    <message>
        <source>How far apart will they be this time?</source>
        <translation>¿Cuánto diferirán esta vez?</translation>
    </message>
    <message>
        <source>By more than a tenth</source>
        <translation>Más de una décima</translation>
    </message>
    <message>
        <source>By more than a tenth. The points leave the line: for most weights the formulas give another value than the cost itself does. This is not the gradient of the cost.</source>
        <translation>Más de una décima. Los puntos se salen de la línea: para la mayoría de los pesos las fórmulas dan otro valor que el propio costo. Este no es el gradiente del costo.</translation>
    </message>
    <message>
        <source>Would the curve have told?</source>
        <translation>¿Lo habría delatado la curva?</translation>
    </message>
    <message>
        <source>Now train with these formulas, as the notebook did, and look at the cost alone.</source>
        <translation>Ahora hay que entrenar con estas fórmulas, como hizo el cuaderno, y mirar solo el costo.</translation>
    </message>
    <message>
        <source>What will the cost do with a wrong derivative?</source>
        <translation>¿Qué hará el costo con una derivada equivocada?</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Stay where it is</source>
        <translation>Quedarse donde está</translation>
    </message>
    <message>
        <source>Fall, as if all were well</source>
        <translation>Bajar, como si todo fuera bien</translation>
    </message>
    <message>
        <source>Fall, by more than six tenths. The formulas are wrong, but they point downhill most of the way, and that is enough for the cost to fall. Nobody who looks at this curve would suspect a thing. That is why derivatives are checked.</source>
        <translation>Bajar, más de seis décimas partes. Las fórmulas están mal, pero casi siempre apuntan cuesta abajo, y eso basta para que el costo baje. Nadie que mire esta curva sospecharía nada. Por eso se comprueban las derivadas.</translation>
    </message>
    <message>
        <source>Where is the error?</source>
        <translation>¿Dónde está el error?</translation>
    </message>
    <message>
        <source>The check can do more: switch off a part of the cost and check again. Set the sparsity weight to 0, so that the penalty is out of it.</source>
        <translation>La prueba puede más: se apaga una parte del costo y se comprueba otra vez. Poner el peso de la dispersión en 0, y así la penalización queda fuera.</translation>
    </message>
    <message>
        <source>Is the penalty alone to blame?</source>
        <translation>¿Tiene la culpa solo la penalización?</translation>
    </message>
    <message>
        <source>Yes, the rest is right</source>
        <translation>Sí, el resto es correcto</translation>
    </message>
    <message>
        <source>No, something else is wrong too</source>
        <translation>No, hay algo más que está mal</translation>
    </message>
    <message>
        <source>No. The points are still off the line, so there is an error in the rest as well: it is the curve e⁻ˢ / (1 + e⁻²ˢ) where the sigmoid's derivative e⁻ˢ / (1 + e⁻ˢ)² should be. One squared term in the wrong place.</source>
        <translation>No. Los puntos siguen fuera de la línea, así que también hay un error en el resto: es la curva e⁻ˢ / (1 + e⁻²ˢ) donde debería estar la derivada de la sigmoide, e⁻ˢ / (1 + e⁻ˢ)². Un cuadrado en el sitio equivocado.</translation>
    </message>
    <message>
        <source>What a hidden unit sees</source>
        <translation>Lo que ve una unidad oculta</translation>
    </message>
    <message>
        <source>A hidden unit is a picture of weights and a number for each digit. Watch strokes come out of noise, and see what becomes of them when only one unit may be on.</source>
        <translation>Una unidad oculta es una imagen de pesos y un número para cada dígito. Veremos surgir trazos del ruido, y qué es de ellos cuando solo una unidad puede estar activa.</translation>
    </message>
    <message>
        <source>One unit, 784 weights</source>
        <translation>Una unidad, 784 pesos</translation>
    </message>
    <message>
        <source>A hidden unit looks at all 784 pixels. It multiplies each by a weight, adds them up, and passes the sum through a curve to a number from 0 (off) to 1 (on).

Put its weights back in the places of their pixels and you have its picture: what must be inked for the unit to be on (rust), and what must be left white (blue).</source>
        <translation>Una unidad oculta mira los 784 píxeles. Multiplica cada uno por un peso, los suma y pasa la suma por una curva que da un número de 0 (apagada) a 1 (activa).

Si se ponen sus pesos en los lugares de sus píxeles, se obtiene su imagen: lo que debe llevar tinta para que la unidad se active (rojo óxido) y lo que debe quedar en blanco (azul).</translation>
    </message>
    <message>
        <source>Before it has learned much</source>
        <translation>Antes de que haya aprendido mucho</translation>
    </message>
    <message>
        <source>The weights start small and by chance. Train for one epoch: forty steps of fifty digits each.</source>
        <translation>Los pesos empiezan pequeños y al azar. Entrenar una época: cuarenta pasos de cincuenta dígitos cada uno.</translation>
    </message>
    <message>
        <source>What will the pictures show after one epoch?</source>
        <translation>¿Qué mostrarán las imágenes tras una época?</translation>
    </message>
    <message>
        <source>Mostly noise</source>
        <translation>Sobre todo ruido</translation>
    </message>
    <message>
        <source>Clear strokes</source>
        <translation>Trazos nítidos</translation>
    </message>
    <message>
        <source>Mostly noise. A figure tells noise from strokes: how alike weights side by side are. Noise has 0, a smooth stroke is near 1. Here it is under 0.4.</source>
        <translation>Sobre todo ruido. Una cifra distingue el ruido de los trazos: cuánto se parecen los pesos vecinos. El ruido da 0; un trazo suave, casi 1. Aquí está por debajo de 0.4.</translation>
    </message>
    <message>
        <source>Twenty epochs</source>
        <translation>Veinte épocas</translation>
    </message>
    <message>
        <source>Now the full run. Watch the tiles while it trains: strokes rise out of the noise.</source>
        <translation>Ahora, la ejecución completa. Hay que mirar los recuadros mientras entrena: los trazos surgen del ruido.</translation>
    </message>
    <message>
        <source>What will most pictures show?</source>
        <translation>¿Qué mostrará la mayoría de las imágenes?</translation>
    </message>
    <message>
        <source>Still noise</source>
        <translation>Todavía ruido</translation>
    </message>
    <message>
        <source>Pieces of strokes</source>
        <translation>Pedazos de trazos</translation>
    </message>
    <message>
        <source>One whole digit each</source>
        <translation>Un dígito entero cada una</translation>
    </message>
    <message>
        <source>Pieces of strokes. No unit was told to look for one. But strokes are what digits share: a unit that stands for one is of use in many of them, and a digit can be put together from a few.</source>
        <translation>Pedazos de trazos. A ninguna unidad se le dijo que los buscara. Pero los trazos son lo que los dígitos comparten: una unidad que representa uno sirve en muchos de ellos, y un dígito puede armarse con unos pocos.</translation>
    </message>
    <message>
        <source>Which digits wake it?</source>
        <translation>¿Qué dígitos la despiertan?</translation>
    </message>
    <message>
        <source>Click a tile. The card beside the wall shows the digits for which this unit is on most, and how its activation spreads over the ten classes.

Look at three or four units. Then answer.</source>
        <translation>Hacer clic en un recuadro. La ficha junto a la pared muestra los dígitos con los que más se activa esa unidad, y cómo se reparte su activación entre las diez clases.

Mirar tres o cuatro unidades y luego responder.</translation>
    </message>
    <message>
        <source>Do units stand for one class of digit?</source>
        <translation>¿Representan las unidades una clase de dígito?</translation>
    </message>
    <message>
        <source>Yes, one unit for each digit</source>
        <translation>Sí, una unidad por cada dígito</translation>
    </message>
    <message>
        <source>No, most answer to several</source>
        <translation>No, la mayoría responde a varias</translation>
    </message>
    <message>
        <source>Most answer to several classes: a bow at the top is part of 0, 2, 3, 8 and 9. The network never saw the labels, so nothing could make it sort by them.</source>
        <translation>La mayoría responde a varias clases: un arco en la parte superior forma parte de 0, 2, 3, 8 y 9. La red nunca vio las etiquetas, así que nada podía hacer que ordenara según ellas.</translation>
    </message>
    <message>
        <source>Only one may be on</source>
        <translation>Solo una puede estar activa</translation>
    </message>
    <message>
        <source>Now a stricter rule. Of all 64 units only the strongest one is left on for each digit: top-k, with k = 1. That single unit has to draw everything.</source>
        <translation>Ahora, una regla más estricta. De las 64 unidades, con cada dígito queda activa solo la más fuerte: top-k, con k = 1. Esa única unidad tiene que dibujarlo todo.</translation>
    </message>
    <message>
        <source>What will the pictures of the units that are used show?</source>
        <translation>¿Qué mostrarán las imágenes de las unidades que se usan?</translation>
    </message>
    <message>
        <source>Pieces of strokes, as before</source>
        <translation>Pedazos de trazos, como antes</translation>
    </message>
    <message>
        <source>Whole digits. One unit draws all there is, so it becomes the mean of the digits it is used for, and a unit's picture is much like some digit. Many units never win and learn nothing. Sharing, a few units for each digit, is what makes strokes.</source>
        <translation>Dígitos enteros. Una unidad dibuja todo lo que hay, así que se convierte en la media de los dígitos para los que se usa, y su imagen se parece mucho a algún dígito. Muchas unidades nunca ganan y no aprenden nada. Compartir, unas pocas unidades para cada dígito, es lo que produce trazos.</translation>
    </message>
    <message>
        <source>From KL to top-k</source>
        <translation>De KL a top-k</translation>
    </message>
    <message>
        <source>In 2011 a penalty on mean activations made codes sparse. Today's sparse autoencoders, which read the minds of language models, do it in other ways. Try all three.</source>
        <translation>En 2011 una penalización a las activaciones medias hizo dispersos los códigos. Los autocodificadores dispersos de hoy, que leen la mente de los modelos de lenguaje, lo hacen de otro modo. Probamos los tres.</translation>
    </message>
    <message>
        <source>Three ways to be sparse</source>
        <translation>Tres maneras de ser disperso</translation>
    </message>
    <message>
        <source>A sparse code has most units off. There are three ways to ask for it.

KL: pull each unit's mean activation to a target ρ. L1: tax every activation, so that only those that pay for themselves are left. Top-k: keep the k strongest units of each image and switch the others off.

We train all three on the same digits with 64 units, and compare two figures: the reconstruction error, and how many units are on for a digit.</source>
        <translation>En un código disperso la mayoría de las unidades está apagada. Hay tres maneras de pedirlo.

KL: llevar la activación media de cada unidad a un objetivo ρ. L1: cobrar un impuesto por cada activación, de modo que solo queden las que lo valen. Top-k: conservar las k unidades más fuertes de cada imagen y apagar las demás.

Entrenamos las tres con los mismos dígitos y 64 unidades, y comparamos dos cifras: el error de reconstrucción y cuántas unidades están activas con un dígito.</translation>
    </message>
    <message>
        <source>2011: KL</source>
        <translation>2011: KL</translation>
    </message>
    <message>
        <source>Sigmoid units, from 0 to 1, and the KL penalty with ρ = 0.12. A sigmoid is never quite off, so a unit counts as on above 0.1.</source>
        <translation>Unidades sigmoides, de 0 a 1, y la penalización KL con ρ = 0.12. Una sigmoide nunca está apagada del todo, así que una unidad cuenta como activa por encima de 0.1.</translation>
    </message>
    <message>
        <source>ρ = 0.12 of 64 units is 8. How many will be on for a digit?</source>
        <translation>ρ = 0.12 de 64 unidades son 8. ¿Cuántas estarán activas?</translation>
    </message>
    <message>
        <source>About 8</source>
        <translation>Unas 8</translation>
    </message>
    <message>
        <source>More than 20</source>
        <translation>Más de 20</translation>
    </message>
    <message>
        <source>All 64</source>
        <translation>Las 64</translation>
    </message>
    <message>
        <source>More than 20. KL holds down the mean of a unit over all digits, and 0.2 for many digits has the same mean as 1 for few. It makes units quiet. It does not make them silent.</source>
        <translation>Más de 20. KL contiene la media de una unidad sobre todos los dígitos, y 0.2 con muchos dígitos da la misma media que 1 con pocos. Hace que las unidades hablen bajo. No las hace callar.</translation>
    </message>
    <message>
        <source>2023: ReLU and L1</source>
        <translation>2023: ReLU y L1</translation>
    </message>
    <message>
        <source>ReLU units: zero, or anything above. Zero is really zero. The L1 penalty adds w times all activations to the cost. This is the sparse autoencoder that was first put to language models.

Note the weight: w = 0.3.</source>
        <translation>Unidades ReLU: cero, o cualquier valor por encima. Cero es cero de verdad. La penalización L1 suma al costo w por todas las activaciones. Este es el autocodificador disperso que se aplicó primero a los modelos de lenguaje.

Atención al peso: w = 0.3.</translation>
    </message>
    <message>
        <source>Fewer units will be on. What does the tax cost?</source>
        <translation>Habrá menos unidades activas. ¿Cuánto cuesta el impuesto?</translation>
    </message>
    <message>
        <source>Nothing: the error is the same</source>
        <translation>Nada: el error es el mismo</translation>
    </message>
    <message>
        <source>The error grows, and many units die</source>
        <translation>El error crece, y mueren muchas unidades</translation>
    </message>
    <message>
        <source>The error shrinks</source>
        <translation>El error disminuye</translation>
    </message>
    <message>
        <source>The error grows, and many units die. The tax is on the size of an activation, so those that are on are pulled down too: every reconstruction comes out pale. And a unit that is pushed to zero for every digit gets no gradient any more and stays there.</source>
        <translation>El error crece, y mueren muchas unidades. El impuesto grava el tamaño de la activación, así que también baja las que están activas: todas las reconstrucciones salen pálidas. Y una unidad que queda en cero con todos los dígitos ya no recibe gradiente y se queda ahí.</translation>
    </message>
    <message>
        <source>2024: top-k</source>
        <translation>2024: top-k</translation>
    </message>
    <message>
        <source>No penalty at all. For each digit the k = 8 units with the largest inputs stay on, whatever their size, and the rest are set to zero. How sparse the code is, is now a number that you choose.</source>
        <translation>Ninguna penalización. Con cada dígito quedan activas las k = 8 unidades con las entradas más grandes, sea cual sea su tamaño, y las demás se ponen en cero. Lo disperso que es el código es ahora un número que se elige.</translation>
    </message>
    <message>
        <source>Eight units on, fewer than with L1. What about the error?</source>
        <translation>Ocho unidades activas, menos que con L1. ¿Y el error?</translation>
    </message>
    <message>
        <source>Lower than with L1</source>
        <translation>Menor que con L1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>El mismo</translation>
    </message>
    <message>
        <source>Higher than with L1</source>
        <translation>Mayor que con L1</translation>
    </message>
    <message>
        <source>Lower, with fewer units on and fewer of them dead. Nothing pulls on those that are on, so they can be as strong as the digit needs. That is why large sparse autoencoders went over to top-k.</source>
        <translation>Menor, con menos unidades activas y menos unidades muertas. Nada tira de las que están activas, así que pueden ser tan fuertes como el dígito necesite. Por eso los autocodificadores dispersos grandes se pasaron a top-k.</translation>
    </message>
    <message>
        <source>How many is enough?</source>
        <translation>¿Cuántas bastan?</translation>
    </message>
    <message>
        <source>Now choose k yourself. Set the active units to 16 and train again. Then try 4, if you like: each time only k changes.</source>
        <translation>Ahora toca elegir k. Poner las unidades activas en 16 y entrenar de nuevo. Quien quiera puede probar después con 4: cada vez cambia solo k.</translation>
    </message>
    <message>
        <source>Twice as many units on for each digit. The error will be:</source>
        <translation>El doble de unidades activas por dígito. El error será:</translation>
    </message>
    <message>
        <source>Half as large</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Smaller, but more than half</source>
        <translation>Menor, pero más de la mitad</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Smaller, but by far not half: the first units carry most of a digit, and each further one adds less. Where to stop is a choice between a code that is exact and one that can be read. No formula makes it for you.</source>
        <translation>Menor, pero ni de lejos la mitad: las primeras unidades llevan casi todo el dígito, y cada una más añade menos. Dónde parar es elegir entre un código exacto y uno que se pueda leer. Ninguna fórmula lo decide por nosotros.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>What a hidden unit gives out for one image: its weights times the pixels, plus its bias, put through the activation function. The activations of all units together are the code.</source>
        <translation>Lo que una unidad oculta da para una imagen: sus pesos por los píxeles, más su sesgo, pasado por la función de activación. Las activaciones de todas las unidades juntas son el código.</translation>
    </message>
    <message>
        <source>activation function</source>
        <translation>función de activación</translation>
    </message>
    <message>
        <source>f for hidden units, g for outputs</source>
        <translation>f en las unidades ocultas, g en las salidas</translation>
    </message>
    <message>
        <source>The curve that turns a unit's summed input into its output. Sigmoid gives 0 to 1, ReLU cuts at 0, top-k keeps only the k largest, linear changes nothing.</source>
        <translation>La curva que convierte la entrada sumada de una unidad en su salida. Sigmoide da de 0 a 1, ReLU corta en 0, top-k conserva solo las k mayores, lineal no cambia nada.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An optimizer that gives every weight a step size of its own, from running means of its gradient and of the gradient's square. It needs little tuning.</source>
        <translation>Un optimizador que da a cada peso su propio tamaño de paso, a partir de medias móviles de su gradiente y del cuadrado de este. Necesita pocos ajustes.</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre activa</translation>
    </message>
    <message>
        <source>A unit that answers strongly to nearly every image. It tells images apart as little as a dead one does.</source>
        <translation>Una unidad que responde con fuerza a casi cualquier imagen. Distingue las imágenes tan poco como una muerta.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>A network that learns to give back its own input through a code in between. Nobody tells it what is in the images: what the code has to hold, it finds by itself.</source>
        <translation>Una red que aprende a devolver su propia entrada a través de un código intermedio; en inglés, autoencoder. Nadie le dice qué hay en las imágenes: lo que el código debe contener lo averigua por sí misma.</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>How the gradient is computed: the error at the output is carried back through the layers by the chain rule.</source>
        <translation>Cómo se calcula el gradiente: el error en la salida se lleva hacia atrás por las capas con la regla de la cadena.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>An error to hold a model against: what showing the mean image for every image would cost, or what PCA with as many numbers costs.</source>
        <translation>Un error con el que comparar un modelo: lo que costaría mostrar la imagen media en lugar de cada imagen, o lo que cuesta una PCA con el mismo número de valores.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>minilote</translation>
    </message>
    <message>
        <source>The images one step looks at. Small batches give many rough steps in an epoch, the whole set gives one exact step.</source>
        <translation>Las imágenes que mira un paso. Los lotes pequeños dan muchos pasos toscos en una época; el conjunto entero da uno exacto.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>A number that a unit adds to its weighted input: how ready it is to be on before it has seen anything. Weight decay leaves biases alone.</source>
        <translation>Un número que la unidad suma a su entrada ponderada: lo dispuesta que está a activarse antes de haber visto nada. El decaimiento de pesos no toca los sesgos.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The activations of all hidden units for one image. The decoder sees nothing else of the image.</source>
        <translation>Las activaciones de todas las unidades ocultas para una imagen. El decodificador no ve nada más de ella.</translation>
    </message>
    <message>
        <source>constant unit</source>
        <translation>unidad constante</translation>
    </message>
    <message>
        <source>A unit whose activation hardly changes from image to image, at whatever level. It says nothing about an image.</source>
        <translation>Una unidad cuya activación apenas cambia de una imagen a otra, al nivel que sea. No dice nada de una imagen.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>J, loss of the whole set; C under the notebook's rule</source>
        <translation>J, pérdida de todo el conjunto; C con la regla del cuaderno</translation>
    </message>
    <message>
        <source>The one number that training makes smaller: the reconstruction's error plus the penalties for activity and for large weights.</source>
        <translation>El único número que el entrenamiento reduce: el error de la reconstrucción más las penalizaciones por actividad y por pesos grandes.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>A way to count error where pixels are read as chances of ink: −x ln y − (1−x) ln(1−y), summed over the pixels. A confident mistake costs far more than a hesitant one.</source>
        <translation>Una manera de contar el error que lee los píxeles como probabilidades de tinta: −x ln y − (1−x) ln(1−y), sumado sobre los píxeles. Un error cometido con seguridad cuesta mucho más que uno con dudas.</translation>
    </message>
    <message>
        <source>dead unit</source>
        <translation>unidad muerta</translation>
    </message>
    <message>
        <source>A unit that stays near zero for every image. It costs time and does nothing.</source>
        <translation>Una unidad que queda cerca de cero con todas las imágenes. Cuesta tiempo y no hace nada.</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>The half of the network that makes an image out of the code. A unit's decoder weights are the picture it adds when it is on.</source>
        <translation>La mitad de la red que hace una imagen a partir del código. Los pesos del decodificador de una unidad son la imagen que añade cuando está activa.</translation>
    </message>
    <message>
        <source>denoising</source>
        <translation>eliminación de ruido</translation>
    </message>
    <message>
        <source>blanked pixels</source>
        <translation>píxeles borrados</translation>
    </message>
    <message>
        <source>Training with some pixels blanked while the whole image is asked for. The code then learns what belongs together.</source>
        <translation>Entrenar con algunos píxeles borrados mientras se pide la imagen entera. Así el código aprende qué va con qué.</translation>
    </message>
    <message>
        <source>divergence of a run</source>
        <translation>divergencia de una ejecución</translation>
    </message>
    <message>
        <source>The cost grows without end or becomes no number at all, mostly since steps are too large. A smaller learning rate helps.</source>
        <translation>El costo crece sin fin o deja de ser un número, casi siempre porque los pasos son demasiado grandes. Ayuda una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>parada temprana</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>paciencia</translation>
    </message>
    <message>
        <source>Ending a run when the validation loss has not fallen for some epochs, and going back to the best weights.</source>
        <translation>Terminar una ejecución cuando la pérdida de validación lleva varias épocas sin bajar, y volver a los mejores pesos.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>The half of the network that turns an image into its code. A unit's encoder weights, drawn as an image, show what it looks for.</source>
        <translation>La mitad de la red que convierte una imagen en su código. Los pesos del codificador de una unidad, dibujados como imagen, muestran lo que busca.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>One pass of training through all the training images.</source>
        <translation>Una pasada del entrenamiento por todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>varianza explicada</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the images' variation that the reconstruction catches. 1 is a perfect copy, 0 no better than the mean image for every image.</source>
        <translation>La parte de la variación de las imágenes que capta la reconstrucción. 1 es una copia perfecta; 0, no mejor que la imagen media en lugar de cada imagen.</translation>
    </message>
    <message>
        <source>exact gradient</source>
        <translation>gradiente exacto</translation>
    </message>
    <message>
        <source>The true derivative of the cost, by the chain rule, as against the 2018 notebook's formulas, which differ from it.</source>
        <translation>La derivada verdadera del costo, por la regla de la cadena, a diferencia de las fórmulas del cuaderno de 2018, que se apartan de ella.</translation>
    </message>
    <message>
        <source>Glorot start</source>
        <translation>inicio de Glorot</translation>
    </message>
    <message>
        <source>First weights drawn evenly from a range that shrinks with the size of the layers, so that no unit starts saturated.</source>
        <translation>Pesos iniciales tomados de manera uniforme de un rango que se encoge con el tamaño de las capas, para que ninguna unidad empiece saturada.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>For every weight, how fast the cost would grow if that weight did. Steps go the other way.</source>
        <translation>Para cada peso, lo rápido que crecería el costo si creciera ese peso. Los pasos van en sentido contrario.</translation>
    </message>
    <message>
        <source>gradient check</source>
        <translation>prueba del gradiente</translation>
    </message>
    <message>
        <source>A comparison of the computed derivative with one measured by nudging each weight a little. A wrong formula shows at once.</source>
        <translation>Una comparación de la derivada calculada con otra que se mide moviendo un poco cada peso. Una fórmula equivocada se nota enseguida.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>The plainest optimizer: every step is the gradient times the learning rate, downhill.</source>
        <translation>El optimizador más sencillo: cada paso es el gradiente por la tasa de aprendizaje, cuesta abajo.</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>unidad oculta</translation>
    </message>
    <message>
        <source>H of them; feature, neuron</source>
        <translation>hay H; rasgo, neurona</translation>
    </message>
    <message>
        <source>One number of the code, with the weights that compute it. Each comes to look for one thing, such as a stroke in one place.</source>
        <translation>Un número del código, con los pesos que lo calculan. Cada una acaba buscando una sola cosa, como un trazo en un lugar.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>divergencia KL</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>divergencia de Kullback-Leibler</translation>
    </message>
    <message>
        <source>How far one chance is from another. Here: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)) for each unit. It is 0 where the mean activation ρ̂ meets the target ρ, and grows steeply on both sides.</source>
        <translation>Lo lejos que está una probabilidad de otra. Aquí: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)) para cada unidad. Es 0 donde la activación media ρ̂ alcanza el objetivo ρ, y crece con fuerza a ambos lados.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>An optimizer that works on the whole set, guesses the cost's curvature from its last steps, and finds how far to go by trying (a line search). It needs no learning rate.</source>
        <translation>Un optimizador que trabaja con el conjunto entero, estima la curvatura del costo a partir de sus últimos pasos y busca cuánto avanzar probando (búsqueda lineal). No necesita tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>penalización L1</translation>
    </message>
    <message>
        <source>A tax on activity itself: w times the activations, added up. It pulls activations all the way to 0, and fits ReLU units.</source>
        <translation>Un impuesto sobre la actividad misma: w por las activaciones, sumadas. Lleva las activaciones hasta 0 y va bien con unidades ReLU.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot, and the cost grows.</source>
        <translation>Lo lejos que llega un paso. Demasiado pequeña: nada se mueve. Demasiado grande: los pasos se pasan de largo y el costo crece.</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>búsqueda lineal</translation>
    </message>
    <message>
        <source>Trying several lengths of a step and keeping one that lowers the cost enough.</source>
        <translation>Probar varias longitudes de un paso y quedarse con una que baje el costo lo suficiente.</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>activación media</translation>
    </message>
    <message>
        <source>ρ̂</source>
        <translation>ρ̂</translation>
    </message>
    <message>
        <source>A unit's activation, averaged over the images. The sparsity penalty compares it with the target ρ.</source>
        <translation>La activación de una unidad, promediada sobre las imágenes. La penalización de dispersión la compara con el objetivo ρ.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>The share of the last step that is added to the next one: steps in a steady direction grow longer, steps to and fro cancel out.</source>
        <translation>La parte del último paso que se suma al siguiente: los pasos en una misma dirección se alargan, los vaivenes se anulan.</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step: gradient descent, momentum, Adam or L-BFGS.</source>
        <translation>La regla que convierte un gradiente en un paso: descenso de gradiente, momentum, Adam o L-BFGS.</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>sobreajuste</translation>
    </message>
    <message>
        <source>Learning the training images by heart. The cost of training images goes on falling while that of new ones rises.</source>
        <translation>Aprender de memoria las imágenes de entrenamiento. El costo de estas sigue bajando mientras el de las nuevas sube.</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>principal component analysis</source>
        <translation>análisis de componentes principales</translation>
    </message>
    <message>
        <source>The best code that straight sums alone can give: the directions in which the images vary most. A model with as many numbers should beat it, or be simpler to read.</source>
        <translation>El mejor código que pueden dar las simples sumas: las direcciones en las que más varían las imágenes. Un modelo con el mismo número de valores debería superarlo, o ser más fácil de leer.</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>What the cost charges besides error: for units that are too active, or for large weights.</source>
        <translation>Lo que el costo cobra además del error: por unidades demasiado activas o por pesos grandes.</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonda</translation>
    </message>
    <message>
        <source>A simple classifier that reads the digit's class from the code alone. How well it does says how much of the class the code holds.</source>
        <translation>Un clasificador sencillo que lee la clase del dígito a partir del código solo. Lo bien que lo hace dice cuánto de la clase contiene el código.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>All settings of a run together. The same recipe with the same seed and images gives the same run again.</source>
        <translation>Todos los ajustes de una ejecución juntos. La misma receta con la misma semilla y las mismas imágenes da otra vez la misma ejecución.</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstrucción</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>What the decoder makes of the code: the model's copy of the image.</source>
        <translation>Lo que el decodificador hace con el código: la copia de la imagen que da el modelo.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation>unidad lineal rectificada</translation>
    </message>
    <message>
        <source>An activation function: 0 below 0, unchanged above. Its units can be exactly off.</source>
        <translation>Una función de activación: 0 por debajo de 0, sin cambio por encima. Sus unidades pueden estar apagadas del todo.</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturación</translation>
    </message>
    <message>
        <source>A sigmoid unit so far on or off that its output hardly moves with its input. Its gradient is nearly 0, so it hardly learns.</source>
        <translation>Una unidad sigmoide tan activa o tan apagada que su salida apenas se mueve con su entrada. Su gradiente es casi 0, así que apenas aprende.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The number that chance starts from: first weights, order of the images, blanked pixels. The same seed repeats a run.</source>
        <translation>El número desde el que empieza el azar: pesos iniciales, orden de las imágenes, píxeles borrados. La misma semilla repite una ejecución.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>An S-shaped activation function, 1/(1+e^(−s)): far below 0 it gives nearly 0, far above nearly 1.</source>
        <translation>Una función de activación en forma de S, 1/(1+e^(−s)): muy por debajo de 0 da casi 0; muy por encima, casi 1.</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>That few units are on for any one image. Each of them then has to mean something, and images are told apart by which ones are on.</source>
        <translation>Que con cada imagen estén activas pocas unidades. Cada una de ellas tiene entonces que significar algo, y las imágenes se distinguen por cuáles son.</translation>
    </message>
    <message>
        <source>sparsity weight</source>
        <translation>peso de la dispersión</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>How much the sparsity penalty counts against the reconstruction's error. 0 lets units be on all the time.</source>
        <translation>Cuánto cuenta la penalización de dispersión frente al error de la reconstrucción. Con 0, las unidades pueden estar siempre activas.</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>½‖y − x‖²</source>
        <translation>½‖y − x‖²</translation>
    </message>
    <message>
        <source>The differences of all pixels, squared and added up; half of it is what an image costs.</source>
        <translation>Las diferencias de todos los píxeles, al cuadrado y sumadas; la mitad de eso es lo que cuesta una imagen.</translation>
    </message>
    <message>
        <source>target activation</source>
        <translation>activación objetivo</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>The mean activation that the KL penalty pulls every unit to. Small: each unit answers to few images.</source>
        <translation>La activación media a la que la penalización KL lleva cada unidad. Pequeña: cada unidad responde a pocas imágenes.</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>An activation function that leaves only each image's k strongest units on. The code is sparse by construction, with no penalty.</source>
        <translation>Una función de activación que deja activas solo las k unidades más fuertes de cada imagen. El código es disperso por construcción, sin penalización.</translation>
    </message>
    <message>
        <source>training set</source>
        <translation>conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>The images that training looks at.</source>
        <translation>Las imágenes que mira el entrenamiento.</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>conjunto de validación</translation>
    </message>
    <message>
        <source>Images kept aside and never trained on, to see whether what was learned holds for new ones.</source>
        <translation>Imágenes apartadas con las que nunca se entrena, para ver si lo aprendido sirve para otras nuevas.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>α, β</source>
        <translation>α, β</translation>
    </message>
    <message>
        <source>How strongly one pixel drives one unit, or one unit one pixel. Training changes nothing but weights and biases.</source>
        <translation>Con qué fuerza impulsa un píxel a una unidad, o una unidad a un píxel. El entrenamiento no cambia más que pesos y sesgos.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>A penalty on the squares of all weights, which pulls them towards 0. It keeps weight images smooth and the model from learning noise.</source>
        <translation>Una penalización a los cuadrados de todos los pesos, que los lleva hacia 0. Mantiene suaves las imágenes de los pesos e impide que el modelo aprenda ruido.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Pen strokes in seconds. Each of 144 units is pulled to rest on seven images of eight, so that it comes to stand for one stroke of the pen, and a digit is written as a few strokes. Small batches and Adam: on 10,000 digits the strokes stand out after a few seconds.</source>
        <translation>Trazos de lápiz en segundos. A cada una de 144 unidades se la lleva a descansar con siete de cada ocho imágenes, de modo que acaba representando un trazo del lápiz, y un dígito se escribe con unos pocos trazos. Lotes pequeños y Adam: con 10,000 dígitos los trazos se distinguen a los pocos segundos.</translation>
    </message>
    <message>
        <source>The notebook's 1024 units on its 10,000 rounded digits: one pass through the images ends below the squared error, 220,000, that took the notebook 300. Cross-entropy pulls harder at wrong pixels, small batches take 125 steps where the whole set takes one, momentum lengthens them.</source>
        <translation>Las 1024 unidades del cuaderno con sus 10,000 dígitos redondeados: una pasada por las imágenes acaba por debajo del error cuadrático, 220,000, que al cuaderno le costó 300. La entropía cruzada tira con más fuerza de los píxeles equivocados, los lotes pequeños dan 125 pasos donde el conjunto entero da uno, y el momentum los alarga.</translation>
    </message>
    <message>
        <source>The settings of MATLAB's example of a stacked autoencoder: 100 units, target 0.15, sparsity weight 4, weight decay 0.004, 400 epochs on 5,000 digits. There the optimizer is scaled conjugate gradient; here it is L-BFGS, which also looks at all images at once.</source>
        <translation>Los ajustes del ejemplo de MATLAB de un autocodificador apilado: 100 unidades, objetivo 0.15, peso de la dispersión 4, decaimiento de pesos 0.004, 400 épocas con 5,000 dígitos. Allí el optimizador es el gradiente conjugado escalado; aquí es L-BFGS, que también mira todas las imágenes a la vez.</translation>
    </message>
    <message>
        <source>The notebook of 2018, digit by digit: its formulas, its start from N(0, 1), its numbers. The formulas are not quite the gradient of its cost, and it works all the same. On the first 10,000 MNIST digits its cost falls from 3,710,062 to some 220,000 in 300 epochs, some minutes. Rounding grows through the run, so the last figures differ from machine to machine.</source>
        <translation>El cuaderno de 2018, cifra por cifra: sus fórmulas, su inicio de N(0, 1), sus números. Las fórmulas no son del todo el gradiente de su costo, y aun así funciona. Con los primeros 10,000 dígitos de MNIST su costo baja de 3,710,062 a unos 220,000 en 300 épocas, algunos minutos. El redondeo crece durante la ejecución, así que las últimas cifras difieren de una máquina a otra.</translation>
    </message>
    <message>
        <source>A sparse autoencoder of today: each digit is written with exactly 24 of 256 units, those that answer strongest, and the output is a plain sum of what they draw. No penalty is needed, since sparsity is built in.</source>
        <translation>Un autocodificador disperso de hoy: cada dígito se escribe con exactamente 24 de 256 unidades, las que responden con más fuerza, y la salida es la simple suma de lo que dibujan. No hace falta penalización, porque la dispersión viene incorporada.</translation>
    </message>
    <message>
        <source>The sparse autoencoder of Stanford's UFLDL exercise, 2011: 196 units, target 0.1, L-BFGS on all images at once. Each epoch is one step, of a length that is searched for. On the first 10,000 MNIST digits the cost J falls below 12.2 after some 300 steps, and every unit is a stroke.</source>
        <translation>El autocodificador disperso del ejercicio UFLDL de Stanford, de 2011: 196 unidades, objetivo 0.1, L-BFGS con todas las imágenes a la vez. Cada época es un paso, cuya longitud se busca. Con los primeros 10,000 dígitos de MNIST el costo J baja de 12.2 tras unos 300 pasos, y cada unidad es un trazo.</translation>
    </message>
</context>
</TS>
