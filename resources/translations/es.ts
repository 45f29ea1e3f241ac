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
        <source>About Sparse Autoencoder</source>
        <translation>Acerca de Sparse Autoencoder</translation>
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
        <source>An image file …</source>
        <translation>Un archivo de imagen …</translation>
    </message>
    <message>
        <source>And {others}.</source>
        <translation>Y {others}.</translation>
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
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>Costo {cost}: bajó {share} % en {epochs} épocas.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>Costo {cost}: sin cambio en {epochs} épocas.</translation>
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
        <source>Delete the chosen run</source>
        <translation>Eliminar la ejecución elegida</translation>
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
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, Delete takes a run away; it can be brought back.</source>
        <translation>Todas las ejecuciones de esta sesión, una por línea. Junto a los nombres están los ajustes en que difieren y luego el resultado de cada una: un punto verde marca la mejor cifra de una columna. Las marcadas se dibujan en las gráficas de abajo. F2 cambia el nombre, Delete quita una ejecución; se puede recuperar.</translation>
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
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>Su ejecución está a salvo hasta la época {epoch} de {epochs}.</translation>
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
        <source>Take away</source>
        <translation>Llevarse</translation>
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
        <source>There is no run to race against. Train one, then change one setting.</source>
        <translation>No hay ejecución con la que competir. Entrenar una y luego cambiar un ajuste.</translation>
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
        <source>Thicken</source>
        <translation>Engrosar</translation>
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
        <source>Train the form's recipe and that of the chosen run in turn, an epoch each, from the same seed on the same images. They must differ in one setting.</source>
        <translation>Entrenar por turnos la receta del formulario y la de la ejecución elegida, una época cada una, con la misma semilla y las mismas imágenes. Deben diferir en un ajuste.</translation>
    </message>
    <message>
        <source>Train to the planned number of epochs (Space)</source>
        <translation>Entrenar hasta el número previsto de épocas (Space)</translation>
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
        <source>What each run shows</source>
        <translation>Qué muestra cada ejecución</translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation>Lo que entra en el modelo, lo que hace con ello solo a partir de su código, y la diferencia: azul donde falta tinta, óxido donde sobra. Debajo, el error, la mitad de la suma de las diferencias al cuadrado, entre los de las imágenes de entrenamiento. Al final, las unidades que más responden, cada una sobre su imagen del decodificador, lo que aporta a la imagen.</translation>
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
        <source>all units on one scale</source>
        <translation>todas a una misma escala</translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation>todas: {parts}</translation>
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
        <source>another image</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>otra página</translation>
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
        <source>band: 9 in 10 units</source>
        <translation>banda: 9 de 10 unidades</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>antes del primer paso</translation>
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
        <source>clear the sheet</source>
        <translation>borrar la hoja</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>cerrar lo abierto</translation>
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
        <source>no run in progress</source>
        <translation>ninguna ejecución en curso</translation>
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
        <source>race, its rival</source>
        <translation>carrera, su rival</translation>
    </message>
    <message>
        <source>race, this recipe</source>
        <translation>carrera, esta receta</translation>
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
        <source>{row}, chosen</source>
        <translation>{row}, elegida</translation>
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
        <source>{units} units</source>
        <translation>{units} unidades</translation>
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
        <source>λ half times the squares of all weights, biases left out</source>
        <translation>λ medios por los cuadrados de todos los pesos, sin los sesgos</translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation>λ es 0: los pesos no cuestan nada.</translation>
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
</TS>
