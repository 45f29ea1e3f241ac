<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation><numerusform>%n Adresse</numerusform><numerusform>%n Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation><numerusform>%n Epoche</numerusform><numerusform>%n Epochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n held-out training images</source>
        <translation><numerusform>%n zurückgelegtes Trainingsbild</numerusform><numerusform>%n zurückgelegte Trainingsbilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation><numerusform>%n Bild</numerusform><numerusform>%n Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation><numerusform>%n weiterer Hinweis</numerusform><numerusform>%n weitere Hinweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation><numerusform>%n Lauf</numerusform><numerusform>%n Läufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n training images</source>
        <translation><numerusform>%n Trainingsbild</numerusform><numerusform>%n Trainingsbilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation><numerusform>%n Einheit</numerusform><numerusform>%n Einheiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n validation images</source>
        <translation><numerusform>%n Validierungsbild</numerusform><numerusform>%n Validierungsbilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation><numerusform>%n Gewicht</numerusform><numerusform>%n Gewichte</numerusform></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>(y − x)², mean over pixels and images.</source>
        <translation>(y − x)², Mittel über Pixel und Bilder.</translation>
    </message>
    <message>
        <source>+ more ink</source>
        <translation>+ mehr Tinte</translation>
    </message>
    <message>
        <source>+ switches it on</source>
        <translation>+ schaltet sie ein</translation>
    </message>
    <message>
        <source>+ unit {unit}</source>
        <translation>+ Einheit {unit}</translation>
    </message>
    <message>
        <source>+½ too much</source>
        <translation>+½ zu viel</translation>
    </message>
    <message>
        <source>, and show the same strokes</source>
        <translation>, und zeigen dieselben Striche</translation>
    </message>
    <message>
        <source>, {epoch_progress} % of it</source>
        <translation>, {epoch_progress} % davon</translation>
    </message>
    <message>
        <source>0 to 0.01</source>
        <translation>0 bis 0.01</translation>
    </message>
    <message>
        <source>0 to 0.3</source>
        <translation>0 bis 0.3</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>0 bis 0.5</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>0.0001 bis 0.1</translation>
    </message>
    <message>
        <source>0.01 to 0.2</source>
        <translation>0.01 bis 0.2</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0.1 bis 10</translation>
    </message>
    <message>
        <source>0.5 to 0.99</source>
        <translation>0.5 bis 0.99</translation>
    </message>
    <message>
        <source>1 batch/s</source>
        <translation>1 Batch/s</translation>
    </message>
    <message>
        <source>1 epoch in 2 s</source>
        <translation>1 Epoche in 2 s</translation>
    </message>
    <message>
        <source>1 epoch in 5 s</source>
        <translation>1 Epoche in 5 s</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 Epoche/s</translation>
    </message>
    <message>
        <source>1 ink</source>
        <translation>1 Tinte</translation>
    </message>
    <message>
        <source>10 to 400</source>
        <translation>10 bis 400</translation>
    </message>
    <message>
        <source>25 to 1,024</source>
        <translation>25 bis 1,024</translation>
    </message>
    <message>
        <source>5 to 50</source>
        <translation>5 bis 50</translation>
    </message>
    <message>
        <source>50 to 500</source>
        <translation>50 bis 500</translation>
    </message>
    <message>
        <source>8 to 32</source>
        <translation>8 bis 32</translation>
    </message>
    <message>
        <source>8 to 64</source>
        <translation>8 bis 64</translation>
    </message>
    <message>
        <source>9 in 10 training images</source>
        <translation>9 von 10 Trainingsbildern</translation>
    </message>
    <message>
        <source>&lt;b&gt;{rounded}&lt;/b&gt; images/s</source>
        <translation>&lt;b&gt;{rounded}&lt;/b&gt; Bilder/s</translation>
    </message>
    <message>
        <source>A folder for alpha.npy and beta.npy</source>
        <translation>Ordner für alpha.npy und beta.npy</translation>
    </message>
    <message>
        <source>A random training image</source>
        <translation>Zufälliges Trainingsbild</translation>
    </message>
    <message>
        <source>About Sparse Autoencoder</source>
        <translation>Über Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Above what a unit counts as active. A sigmoid is never zero, so that 0.1 is usual for it; ReLU and top-k are zero when off.</source>
        <translation>Darüber gilt eine Einheit als aktiv. Ein Sigmoid ist nie null, darum ist 0.1 bei ihm üblich; ReLU und Top-k sind null, wenn sie aus sind.</translation>
    </message>
    <message>
        <source>Accuracy by units switched on</source>
        <translation>Trefferquote nach eingeschalteten Einheiten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Active units</source>
        <translation>Aktive Einheiten</translation>
    </message>
    <message>
        <source>Active units above</source>
        <translation>Aktive Einheiten über</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All sets are on this computer already</source>
        <translation>Alle Mengen sind schon auf diesem Rechner</translation>
    </message>
    <message>
        <source>An image file …</source>
        <translation>Bilddatei …</translation>
    </message>
    <message>
        <source>And {others}.</source>
        <translation>Und {others}.</translation>
    </message>
    <message>
        <source>Any image</source>
        <translation>Beliebiges Bild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the pairs · Esc</source>
        <translation>Zurück zu den Paaren · Esc</translation>
    </message>
    <message>
        <source>Bars of the code</source>
        <translation>Balken des Codes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Blanked pixels</source>
        <translation>Ausgeblendete Pixel</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Building up, strongest parts first</source>
        <translation>Aufbauen, stärkste Anteile zuerst</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Nach Index</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Pro Pixel</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed from {stem}.</source>
        <translation>Geändert gegenüber {stem}.</translation>
    </message>
    <message>
        <source>Check the gradient</source>
        <translation>Gradienten prüfen</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Clear the sheet · Delete</source>
        <translation>Blatt leeren · Delete</translation>
    </message>
    <message>
        <source>Click a class to see only its pairs.</source>
        <translation>Ein Klick auf eine Klasse zeigt nur ihre Paare.</translation>
    </message>
    <message>
        <source>Click a unit in the wall to look into it.</source>
        <translation>Ein Klick auf eine Einheit der Wand zeigt sie im Einzelnen.</translation>
    </message>
    <message>
        <source>Click again for all.</source>
        <translation>Nochmals klicken: alle.</translation>
    </message>
    <message>
        <source>Click “{name}” again for all classes.</source>
        <translation>Nochmals auf „{name}“ klicken: alle Klassen.</translation>
    </message>
    <message>
        <source>Click: only this class.</source>
        <translation>Klick: nur diese Klasse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Diesen Tipp schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, strongest unit first</source>
        <translation>Code, stärkste Einheit zuerst</translation>
    </message>
    <message>
        <source>Constant units</source>
        <translation>Konstante Einheiten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contribution: how much of a reconstruction is the unit's part, activation × decoder image, on average. Similarity: units with similar weights stand together.</source>
        <translation>Beitrag: wie viel einer Rekonstruktion im Mittel von der Einheit stammt, Aktivierung × Decoder-Bild. Ähnlichkeit: Einheiten mit ähnlichen Gewichten stehen beieinander.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy picture of the panel</source>
        <translation>Bild des Felds kopieren</translation>
    </message>
    <message>
        <source>Copy the lesson as text</source>
        <translation>Lektion als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>Rezept als Text kopieren</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>Erst die markierte Einstellung berichtigen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost by epoch, as a table</source>
        <translation>Kosten nach Epoche, als Tabelle</translation>
    </message>
    <message>
        <source>Cost {cost} at epoch {epoch} of {epochs}, {way}; {terms}.{beside}</source>
        <translation>Kosten {cost} bei Epoche {epoch} von {epochs}, {way}; {terms}.{beside}</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>Kosten {cost}, in {epochs} Epochen um {share} % gesunken.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>Kosten {cost}, in {epochs} Epochen unverändert.</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in {epochs} epochs.</source>
        <translation>Kosten {cost}, in {epochs} Epochen um {share} % gestiegen.</translation>
    </message>
    <message>
        <source>Cost {cost}.</source>
        <translation>Kosten {cost}.</translation>
    </message>
    <message>
        <source>Cost {symbol}</source>
        <translation>Kosten {symbol}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves, CSV …</source>
        <translation>Kurven, CSV …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tote</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Tote Einheiten</translation>
    </message>
    <message>
        <source>Dec.</source>
        <translation>Dec.</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Gewählten Lauf löschen</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Difference of the gradients</source>
        <translation>Differenz der Gradienten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Digits before</source>
        <translation>Vorige Ziffern</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discarded the run of the last sitting.</source>
        <translation>Lauf der letzten Sitzung verworfen.</translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation>Stören</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Diverged. Back at epoch {epoch}.</source>
        <translation>Divergiert. Zurück bei Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Do the formulas that train give the derivative of the cost?</source>
        <translation>Ergeben die Formeln des Trainings die Ableitung der Kosten?</translation>
    </message>
    <message>
        <source>Double click one, or press 1 to 8, to start from it</source>
        <translation>Doppelklick auf eines, oder 1 bis 8 drücken, um damit zu beginnen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download images</source>
        <translation>Bilder herunterladen</translation>
    </message>
    <message>
        <source>Download {title}: {description}</source>
        <translation>{title} herunterladen: {description}</translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation>{title} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. What is drawn is scaled and centred as the training images are, into the dashed box, and goes through the model with every stroke. The sliders disturb what the model sees, and leave the drawing as it is. The right button erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears.</source>
        <translation>Zeichnen mit Maus, Stift oder Finger. Das Gezeichnete wird wie die Trainingsbilder skaliert und zentriert, in den gestrichelten Rahmen, und durchläuft mit jedem Strich das Modell. Die Regler stören, was das Modell sieht, und lassen die Zeichnung, wie sie ist. Die rechte Taste radiert, die Pfeiltasten verschieben die Zeichnung, Ctrl+Z nimmt zurück, Delete leert.</translation>
    </message>
    <message>
        <source>Drop a folder, a .npy, .npz or IDX file here, or choose:</source>
        <translation>Einen Ordner, eine .npy-, .npz- oder IDX-Datei hier ablegen oder wählen:</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale for all units. KL pulls harder the further a unit is from the dashed target ρ, and hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: where both are in balance, units stand off the line.</source>
        <translation>Jeder Punkt ist die mittlere Aktivierung ρ̂ einer verdeckten Einheit über die Trainingsbilder. Der Pfeil ist der Zug des Sparsity-Strafterms: minus seine Ableitung nach ρ̂, für alle Einheiten im selben Maßstab. KL zieht umso stärker, je weiter eine Einheit vom gestrichelten Ziel ρ entfernt ist, am stärksten nahe 0 und 1; L1 zieht alle Einheiten gleich stark nach unten. Die Rekonstruktion zieht zurück: Wo beide im Gleichgewicht sind, stehen Einheiten neben der Linie.</translation>
    </message>
    <message>
        <source>Each original stands beside what the network makes of it from its code alone, and beside their difference: blue where ink is missing, rust where there is too much. The bar under a pair is its error, half the sum of the squared differences of all pixels; the tick marks the mean over the training images.</source>
        <translation>Jedes Original steht neben dem, was das Netz allein aus seinem Code macht, und neben der Differenz: blau, wo Tinte fehlt, rostrot, wo zu viel ist. Der Balken unter einem Paar ist sein Fehler, die halbe Summe der quadrierten Differenzen aller Pixel; der Strich markiert das Mittel über die Trainingsbilder.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edits apply to the next run.</source>
        <translation>Änderungen gelten für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <source>Enc.</source>
        <translation>Enc.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>End the run where it stands; Continue goes on from there</source>
        <translation>Den Lauf beenden, wo er steht; Fortsetzen geht von dort weiter</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch {epoch}.</source>
        <translation>Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: </source>
        <translation>Epoche {epoch}: </translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Trainierte Epochen</translation>
    </message>
    <message>
        <source>Erase · also the right button</source>
        <translation>Radieren · auch mit der rechten Taste</translation>
    </message>
    <message>
        <source>Error among the training images</source>
        <translation>Fehler unter den Trainingsbildern</translation>
    </message>
    <message>
        <source>Error as it shifts</source>
        <translation>Fehler beim Verschieben</translation>
    </message>
    <message>
        <source>Error as it sinks</source>
        <translation>Fehler beim Absenken</translation>
    </message>
    <message>
        <source>Error as it thickens</source>
        <translation>Fehler beim Verdicken</translation>
    </message>
    <message>
        <source>Error as it turns</source>
        <translation>Fehler beim Drehen</translation>
    </message>
    <message>
        <source>Error as noise grows</source>
        <translation>Fehler bei wachsendem Rauschen</translation>
    </message>
    <message>
        <source>Error as the patch grows</source>
        <translation>Fehler bei wachsendem Fleck</translation>
    </message>
    <message>
        <source>Error by class</source>
        <translation>Fehler nach Klasse</translation>
    </message>
    <message>
        <source>Error through the range of the disturbance</source>
        <translation>Fehler über den Bereich der Störung</translation>
    </message>
    <message>
        <source>Error without it</source>
        <translation>Fehler ohne sie</translation>
    </message>
    <message>
        <source>Error {error} at {value}; lowest {lowest} at {place}.</source>
        <translation>Fehler {error} bei {value}; am kleinsten {lowest} bei {place}.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every image is one hidden unit. Decoder: the ink it adds to a reconstruction when it is on, rust, or takes away, blue. Encoder: the ink that switches it on, rust, or off, blue. A struck-through square marks a dead unit, which is never on; a filled corner one that is always on; two bars one that never changes. Click a unit to look into it.</source>
        <translation>Jedes Bild ist eine verdeckte Einheit. Decoder: die Tinte, die sie eingeschaltet zu einer Rekonstruktion hinzufügt (rostrot) oder wegnimmt (blau). Encoder: die Tinte, die sie einschaltet (rostrot) oder aus (blau). Ein durchgestrichenes Quadrat markiert eine tote Einheit, die nie aktiv ist, eine gefüllte Ecke eine immer aktive, zwei Striche eine, die sich nie ändert. Ein Klick auf eine Einheit zeigt sie im Einzelnen.</translation>
    </message>
    <message>
        <source>Every image of the set, sorted by its error: half the sum of the squared differences of all pixels. The worst show what the code cannot say, the typical ones (error nearest to the median) what to expect. The tick on each bar marks the mean over the set. A double click or Enter enlarges a pair; there mouse and arrow keys read the values of a pixel, W asks why it looks so, Esc leads back.</source>
        <translation>Alle Bilder der Menge, nach Fehler sortiert: die halbe Summe der quadrierten Differenzen aller Pixel. Die schlechtesten zeigen, was der Code nicht ausdrücken kann, die typischen (Fehler am nächsten am Median), was zu erwarten ist. Der Strich an jedem Balken markiert den Mittelwert der Menge. Doppelklick oder Enter vergrößert ein Paar; dort lesen Maus und Pfeiltasten die Werte eines Pixels ab, W fragt, warum es so aussieht, Esc führt zurück.</translation>
    </message>
    <message>
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, Delete takes a run away; it can be brought back.</source>
        <translation>Alle Läufe dieser Sitzung, einer pro Zeile. Abweichende Einstellungen stehen neben den Namen, dann die Ergebnisse: Ein grüner Punkt markiert den besten Wert einer Spalte. Ein angekreuzter Lauf wird unten gezeichnet. F2 benennt um, Delete nimmt einen Lauf weg; er lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Every run that is started appears here</source>
        <translation>Jeder gestartete Lauf erscheint hier</translation>
    </message>
    <message>
        <source>Every unit on its own colour scale, or all on one</source>
        <translation>Jede Einheit auf eigener Farbskala, oder alle auf einer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact gradient</source>
        <translation>Exakter Gradient</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>Erklärte Varianz</translation>
    </message>
    <message>
        <source>Explained variance: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², the share of the differences between images that the reconstructions keep. 0 is no better than the mean image.</source>
        <translation>Erklärte Varianz: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², der Anteil der Unterschiede zwischen Bildern, den die Rekonstruktionen behalten. 0 ist nicht besser als das Mittelbild.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Figure to compare</source>
        <translation>Zu vergleichende Größe</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends, or by Measure now.</source>
        <translation>Werte erscheinen, wenn das Training pausiert oder endet, oder mit Jetzt messen.</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends.</source>
        <translation>Werte erscheinen, wenn das Training pausiert oder endet.</translation>
    </message>
    <message>
        <source>Figures from {images} of {of} images; all of them when training stops.</source>
        <translation>Werte aus {images} von {of} Bildern; aus allen, wenn das Training endet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Film of training, GIF …</source>
        <translation>Film des Trainings, GIF …</translation>
    </message>
    <message>
        <source>Film of training, MP4 …</source>
        <translation>Film des Trainings, MP4 …</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished, epoch {epoch}.</source>
        <translation>Fertig, Epoche {epoch}.</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>Erste Bilder</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Forget the run; the same start again</source>
        <translation>Den Lauf vergessen; wieder derselbe Anfang</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>Give every unit its own activation</source>
        <translation>Jeder Einheit ihre eigene Aktivierung geben</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Go to the lesson</source>
        <translation>Zur Lektion gehen</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Half the squared difference ½‖y − x‖², summed over the pixels, mean over the images.</source>
        <translation>Die halbe quadrierte Differenz ½‖y − x‖², summiert über die Pixel, Mittel über die Bilder.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Halt, to go on in the very same place (Space)</source>
        <translation>Anhalten, um an genau derselben Stelle weiterzugehen (Space)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Einheiten</translation>
    </message>
    <message>
        <source>Hide the curve of {name}</source>
        <translation>Kurve von {name} verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Histogram of mean activations</source>
        <translation>Histogramm der mittleren Aktivierungen</translation>
    </message>
    <message>
        <source>Histogram of the unit's activations</source>
        <translation>Histogramm der Aktivierungen der Einheit</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Pos1 Ende</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <translation>Wie aus einem Gradienten ein Schritt wird.</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost grows.</source>
        <translation>Wie weit ein Schritt geht. Zu klein: nichts bewegt sich. Zu groß: Schritte schießen über das Ziel hinaus, und die Kosten wachsen.</translation>
    </message>
    <message>
        <source>How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]</source>
        <translation>Wie schnell ein Lauf geht: langsamer, um jeden Schritt zu verfolgen · Ctrl+[ und Ctrl+]</translation>
    </message>
    <message>
        <source>How finely numbers are kept while training. float64 takes twice the time.</source>
        <translation>Wie genau beim Training gerechnet wird. float64 braucht doppelt so lange.</translation>
    </message>
    <message>
        <source>How good the model is, measured with weights that stand still on images that stay the same. Above: its error beside errors that need no hidden unit. The mean image shows the same picture for every image; PCA is the best that a linear code of so many numbers can do. Below: figures of its reconstructions and of its units, on the images it was trained on and on those kept aside. Point at a row to read its formula.</source>
        <translation>Wie gut das Modell ist, gemessen mit ruhenden Gewichten an gleichbleibenden Bildern. Oben: sein Fehler neben Fehlern, die keine verdeckte Einheit brauchen. Das Mittelbild zeigt für jedes Bild dasselbe; PCA ist das Beste, was ein linearer Code mit so vielen Zahlen kann. Unten: Werte seiner Rekonstruktionen und Einheiten, auf den trainierten und den zurückgelegten Bildern. Auf eine Zeile zeigen, um ihre Formel zu lesen.</translation>
    </message>
    <message>
        <source>How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets units be on all the time.</source>
        <translation>Wie stark jede Einheit zu ρ gezogen wird. Multipliziert den Sparsity-Term von J. Bei 0 dürfen Einheiten immer aktiv sein.</translation>
    </message>
    <message>
        <source>How hard weights are pulled to zero. It multiplies the weights' term of J; biases are left alone.</source>
        <translation>Wie stark Gewichte gegen null gezogen werden. Multipliziert den Gewichtsterm von J; Bias-Werte bleiben unberührt.</translation>
    </message>
    <message>
        <source>How many features the code has. Each learns one thing to look for.</source>
        <translation>Wie viele Merkmale der Code hat. Jedes lernt eines, wonach es sucht.</translation>
    </message>
    <message>
        <source>How many images a step looks at. 0: the whole set.</source>
        <translation>Wie viele Bilder ein Schritt betrachtet. 0: die ganze Menge.</translation>
    </message>
    <message>
        <source>How many units top-k leaves on for each image.</source>
        <translation>Wie viele Einheiten Top-k je Bild aktiv lässt.</translation>
    </message>
    <message>
        <source>How much of the last step the next one keeps.</source>
        <translation>Wie viel vom letzten Schritt der nächste behält.</translation>
    </message>
    <message>
        <source>How much the code knows of what an image shows, though training never saw a class. A softmax regression, the plainest reader there is, learns to tell the classes from codes; another one learns it from the raw pixels of the same images. The curve is for codes of which only the strongest units of each image stay on, with a reader of its own for each number of units.</source>
        <translation>Wie viel der Code davon weiß, was ein Bild zeigt, obwohl das Training nie eine Klasse sah. Eine Softmax-Regression, der schlichteste Leser, lernt die Klassen aus den Codes; eine zweite lernt sie aus den rohen Pixeln derselben Bilder. Die Kurve gilt für Codes, in denen nur die stärksten Einheiten jedes Bildes aktiv bleiben, mit einem eigenen Leser für jede Zahl von Einheiten.</translation>
    </message>
    <message>
        <source>How much the hidden units are on, from 0 (never) upwards. The line is the mean over all units and images, epoch by epoch; nine in ten units lie within the band. The histogram at the right counts the units as they are now, on the same axis. With a KL penalty every unit is pulled to the dashed line, the target ρ.</source>
        <translation>Wie stark die verdeckten Einheiten aktiv sind, von 0 (nie) aufwärts. Die Linie ist das Mittel über alle Einheiten und Bilder, Epoche für Epoche; neun von zehn Einheiten liegen im Band. Das Histogramm rechts zählt die Einheiten, wie sie jetzt sind, auf derselben Achse. Mit einem KL-Strafterm wird jede Einheit zur gestrichelten Linie gezogen, dem Ziel ρ.</translation>
    </message>
    <message>
        <source>How often training goes through all the images.</source>
        <translation>Wie oft das Training alle Bilder durchläuft.</translation>
    </message>
    <message>
        <source>How one image's reconstruction comes about. It starts from the bias alone; every unit that is on adds its decoder image times its activation; the output's activation makes pixels of the sum. Units stand in the order of their part's length, activation times the norm of the decoder weights. Drag a bar to change an activation, click its picture to switch the unit off: reconstruction, difference and error follow. Parts of the equation share one scale; each picture under a bar has its own: blue takes ink away, rust adds it.</source>
        <translation>Wie die Rekonstruktion eines Bildes entsteht. Sie beginnt beim Bias allein; jede aktive Einheit addiert ihr Decoder-Bild mal ihre Aktivierung; die Aktivierung der Ausgabe macht aus der Summe Pixel. Einheiten stehen nach der Länge ihres Anteils, Aktivierung mal Norm der Decoder-Gewichte. Ein Balken lässt sich ziehen, um eine Aktivierung zu ändern, ein Klick auf sein Bild schaltet die Einheit aus: Rekonstruktion, Differenz und Fehler folgen. Teile der Gleichung haben eine gemeinsame Skala, jedes Bild unter einem Balken eine eigene: Blau nimmt Tinte weg, Rostrot fügt hinzu.</translation>
    </message>
    <message>
        <source>How units are kept at rest: KL divergence pulls each unit's mean activation to a target, L1 taxes every activation.</source>
        <translation>Wie Einheiten in Ruhe gehalten werden: Die KL-Divergenz zieht die mittlere Aktivierung jeder Einheit zu einem Ziel, L1 besteuert jede Aktivierung.</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bildquelle</translation>
    </message>
    <message>
        <source>Images (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>Bilder (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder jeder Klasse</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>Images {range}</source>
        <translation>Bilder {range}</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>In use. Edits apply to the next run.</source>
        <translation>In Gebrauch. Änderungen gelten für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Invert ink and paper</source>
        <translation>Tinte und Papier vertauschen</translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>Sein Lauf ist gesichert bis Epoche {epoch} von {epochs}.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>Keep this unit beside the ones you open next</source>
        <translation>Diese Einheit neben den nächsten geöffneten behalten</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Taste {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>L0: how many units are above the threshold, mean over the images.</source>
        <translation>L0: wie viele Einheiten über der Schwelle liegen, Mittel über die Bilder.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 has no target: it pulls every unit down by w = {weight}.</source>
        <translation>L1 hat kein Ziel: Es zieht jede Einheit mit w = {weight} nach unten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave the audience's window</source>
        <translation>Publikumsfenster verlassen</translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation>Verlassen · Esc</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lesson {number} of {lessons}</source>
        <translation>Lektion {number} von {lessons}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons that lead through the window step by step</source>
        <translation>Lektionen, die Schritt für Schritt durch das Fenster führen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>Heller Hintergrund</translation>
    </message>
    <message>
        <source>Light on dark, as stored</source>
        <translation>Hell auf dunkel, wie gespeichert</translation>
    </message>
    <message>
        <source>Likeness of units and images</source>
        <translation>Ähnlichkeit von Einheiten und Bildern</translation>
    </message>
    <message>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lines and words stay sharp at any size.</source>
        <translation>Linien und Wörter bleiben in jeder Größe scharf.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Look through all images</source>
        <translation>Alle Bilder durchsehen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}</source>
        <translation>Rückblick auf Epoche {epoch}</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}.</source>
        <translation>Rückblick auf Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Makes every pixel black or white before training, as the notebook does.</source>
        <translation>Macht vor dem Training jedes Pixel schwarz oder weiß, wie im Notebook.</translation>
    </message>
    <message>
        <source>Mean activation</source>
        <translation>Mittlere Aktivierung</translation>
    </message>
    <message>
        <source>Mean activation by class</source>
        <translation>Mittlere Aktivierung nach Klasse</translation>
    </message>
    <message>
        <source>Mean activation of every unit</source>
        <translation>Mittlere Aktivierung jeder Einheit</translation>
    </message>
    <message>
        <source>Mean activation {figure} at epoch {epoch} of {epochs}{target}; 9 in 10 units between {low} and {high}. {unit_counts}</source>
        <translation>Mittlere Aktivierung {figure} bei Epoche {epoch} von {epochs}{target}; 9 von 10 Einheiten zwischen {low} und {high}. {unit_counts}</translation>
    </message>
    <message>
        <source>Mean error of each class</source>
        <translation>Mittlerer Fehler jeder Klasse</translation>
    </message>
    <message>
        <source>Mean over all hidden units and images.</source>
        <translation>Mittel über alle verdeckten Einheiten und Bilder.</translation>
    </message>
    <message>
        <source>Mean squared error by pixel</source>
        <translation>Mittlerer quadratischer Fehler pro Pixel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Measure the weights as they are now; training goes on meanwhile</source>
        <translation>Die Gewichte messen, wie sie jetzt sind; das Training geht dabei weiter</translation>
    </message>
    <message>
        <source>Measured {when} on {images}.</source>
        <translation>Gemessen {when}: {images}.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Moment des Laufs</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Mehr über {title}</translation>
    </message>
    <message>
        <source>Most opposed units</source>
        <translation>Gegensätzlichste Einheiten</translation>
    </message>
    <message>
        <source>Most similar units</source>
        <translation>Ähnlichste Einheiten</translation>
    </message>
    <message>
        <source>Nearest by</source>
        <translation>Nächste nach</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Nächste Trainingsbilder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next digits</source>
        <translation>Weitere Ziffern</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>No check yet.</source>
        <translation>Noch keine Prüfung.</translation>
    </message>
    <message>
        <source>No classes.</source>
        <translation>Keine Klassen.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Noch kein Code.</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>Noch keine Epoche.</translation>
    </message>
    <message>
        <source>No image of this class is in the set.</source>
        <translation>Kein Bild dieser Klasse ist in der Menge.</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Ohne Bilder</translation>
    </message>
    <message>
        <source>No images are open</source>
        <translation>Keine Bilder geöffnet</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>Keine Bilder geöffnet.</translation>
    </message>
    <message>
        <source>No images are open. A branch needs some to train on.</source>
        <translation>Keine Bilder geöffnet. Ein Zweig braucht welche zum Trainieren.</translation>
    </message>
    <message>
        <source>No images are open. A race needs some to train on.</source>
        <translation>Keine Bilder geöffnet. Ein Wettlauf braucht welche zum Trainieren.</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>Noch kein Modell.</translation>
    </message>
    <message>
        <source>No penalty.</source>
        <translation>Kein Strafterm.</translation>
    </message>
    <message>
        <source>No penalty: nothing pulls the units to a target.</source>
        <translation>Kein Strafterm: Nichts zieht die Einheiten zu einem Ziel.</translation>
    </message>
    <message>
        <source>No run is checked.</source>
        <translation>Kein Lauf ist angekreuzt.</translation>
    </message>
    <message>
        <source>No sparsity penalty is in use.</source>
        <translation>Kein Sparsity-Strafterm in Gebrauch.</translation>
    </message>
    <message>
        <source>No word here answers to that.</source>
        <translation>Dazu gibt es hier kein Wort.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Normal N(0, 1)</source>
        <translation>Normal N(0, 1)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Noch nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notebook, 2018</source>
        <translation>Notebook, 2018</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Nudging every weight up and down …</source>
        <translation>Jedes Gewicht wird etwas erhöht und gesenkt …</translation>
    </message>
    <message>
        <source>NumPy's generator takes no other</source>
        <translation>Der Generator von NumPy nimmt keinen anderen</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>Nummer des Bildes</translation>
    </message>
    <message>
        <source>Number of the training image</source>
        <translation>Nummer des Trainingsbildes</translation>
    </message>
    <message>
        <source>Numeric against analytic derivative</source>
        <translation>Numerische gegen analytische Ableitung</translation>
    </message>
    <message>
        <source>On 12 random images of 4 × 4 pixels, 6 units, in float64.</source>
        <translation>Auf 12 Zufallsbildern mit 4 × 4 Pixeln, 6 Einheiten, in float64.</translation>
    </message>
    <message>
        <source>On {tested}, {when}.</source>
        <translation>Getestet: {tested}, {when}.</translation>
    </message>
    <message>
        <source>On {tested}, {when}; learnt from {trained_on}; {guessing}.</source>
        <translation>Getestet: {tested}, {when}; gelernt: {trained_on}; {guessing}.</translation>
    </message>
    <message>
        <source>On {tested}, {when}; {guessing}.</source>
        <translation>Getestet: {tested}, {when}; {guessing}.</translation>
    </message>
    <message>
        <source>On {tested}.</source>
        <translation>Getestet: {tested}.</translation>
    </message>
    <message>
        <source>One figure of every checked run, epoch by epoch, each in the colour and dash it has in the table. The hairline stands at the epoch that the timeline looks back at.</source>
        <translation>Eine Größe jedes angekreuzten Laufs, Epoche für Epoche, in Farbe und Strichart der Tabelle. Die Haarlinie steht bei der Epoche, auf die die Zeitleiste zurückblickt.</translation>
    </message>
    <message>
        <source>One of class</source>
        <translation>Eines der Klasse</translation>
    </message>
    <message>
        <source>One pair, enlarged</source>
        <translation>Ein Paar, vergrößert</translation>
    </message>
    <message>
        <source>Only settings that differ</source>
        <translation>Nur abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Only training images can be taken apart.</source>
        <translation>Nur Trainingsbilder lassen sich zerlegen.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Bildordner öffnen</translation>
    </message>
    <message>
        <source>Open a folder of images …</source>
        <translation>Bildordner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open a recipe file …</source>
        <translation>Rezeptdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a recipe …</source>
        <translation>Ein Rezept öffnen …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open a run …</source>
        <translation>Lauf öffnen …</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open images …</source>
        <translation>Bilder öffnen …</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Order of the pairs</source>
        <translation>Reihenfolge der Paare</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>Reihenfolge der Einheiten</translation>
    </message>
    <message>
        <source>Original and reconstruction</source>
        <translation>Original und Rekonstruktion</translation>
    </message>
    <message>
        <source>Originals and reconstructions</source>
        <translation>Originale und Rekonstruktionen</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>Andere Ziffern</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace of training</source>
        <translation>Trainingstempo</translation>
    </message>
    <message>
        <source>Page of images</source>
        <translation>Bilderseite</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Bild ↑ ↓</translation>
    </message>
    <message>
        <source>Panel in own window</source>
        <translation>Feld im eigenen Fenster</translation>
    </message>
    <message>
        <source>Parts in the sum</source>
        <translation>Anteile der Summe</translation>
    </message>
    <message>
        <source>Paste a recipe or a lesson</source>
        <translation>Rezept oder Lektion einfügen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause after these epochs, for instance 1, 5, 20. Nothing: never.</source>
        <translation>Pause nach diesen Epochen, zum Beispiel 1, 5, 20. Ohne Angabe: nie.</translation>
    </message>
    <message>
        <source>Pause at epochs</source>
        <translation>Pause bei Epochen</translation>
    </message>
    <message>
        <source>Pause at epochs …</source>
        <translation>Pause bei Epochen …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at epoch {epoch}.</source>
        <translation>Pausiert bei Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Endlos abspielen</translation>
    </message>
    <message>
        <source>Play the run from moment to moment</source>
        <translation>Den Lauf von Moment zu Moment abspielen</translation>
    </message>
    <message>
        <source>Point at a unit to name it, click to look into it.</source>
        <translation>Zeigen nennt eine Einheit, ein Klick zeigt sie im Einzelnen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Predict first: choose an answer.</source>
        <translation>Erst vorhersagen: eine Antwort wählen.</translation>
    </message>
    <message>
        <source>Press Space to train.</source>
        <translation>Leertaste startet das Training.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Trainieren drücken.</translation>
    </message>
    <message>
        <source>Press Train: here stand the reconstructions, the worst first.</source>
        <translation>Trainieren drücken: Hier stehen die Rekonstruktionen, die schlechteste zuerst.</translation>
    </message>
    <message>
        <source>Press Train: here stands how the model puts one image together from its units' parts.</source>
        <translation>Trainieren drücken: Hier steht, wie das Modell ein Bild aus den Anteilen seiner Einheiten zusammensetzt.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Vorige Einheit</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as there are hidden units. No linear code of that many numbers does better.</source>
        <translation>Hauptkomponenten aller Trainingsbilder, so viele wie verdeckte Einheiten. Kein linearer Code mit so vielen Zahlen ist besser.</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as units are active on average. No linear code of that many numbers does better.</source>
        <translation>Hauptkomponenten aller Trainingsbilder, so viele, wie Einheiten im Mittel aktiv sind. Kein linearer Code mit so vielen Zahlen ist besser.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Progress of {about}</source>
        <translation>Fortschritt: {about}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projizieren</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Zurück ins Fenster holen</translation>
    </message>
    <message>
        <source>Put {panel} back</source>
        <translation>{panel} zurückholen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Rezepte (*.toml)</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>Reconstructions …</source>
        <translation>Rekonstruktionen …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Report, film, script, curves, pictures and weights of the run</source>
        <translation>Bericht, Film, Skript, Kurven, Bilder und Gewichte des Laufs</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all disturbances</source>
        <translation>Alle Störungen zurücksetzen</translation>
    </message>
    <message>
        <source>Resizes every image to this many rows and columns. 0: as they are.</source>
        <translation>Bringt jedes Bild auf so viele Zeilen und Spalten. 0: wie sie sind.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Round to 0/1</source>
        <translation>Auf 0/1 runden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule to check</source>
        <translation>Zu prüfende Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run as a NumPy script …</source>
        <translation>Lauf als NumPy-Skript …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <translation>Läufe (*.npz)</translation>
    </message>
    <message>
        <source>Runs are not kept: {reason}</source>
        <translation>Läufe werden nicht aufbewahrt: {reason}</translation>
    </message>
    <message>
        <source>Runs by epoch</source>
        <translation>Läufe nach Epoche</translation>
    </message>
    <message>
        <source>Same digits</source>
        <translation>Dieselben Ziffern</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture of the panel …</source>
        <translation>Bild des Felds speichern …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Save recipe …</source>
        <translation>Rezept speichern …</translation>
    </message>
    <message>
        <source>Save the recipe …</source>
        <translation>Das Rezept speichern …</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Save the run as …</source>
        <translation>Lauf speichern unter …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation>Vor {seconds} s gespeichert</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation>Skala der Kosten</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>{name} auf {value} setzen</translation>
    </message>
    <message>
        <source>Set η to {gentler} and go on from epoch {last_good_epoch}</source>
        <translation>η auf {gentler} setzen und ab Epoche {last_good_epoch} fortsetzen</translation>
    </message>
    <message>
        <source>Set-up column</source>
        <translation>Spalte der Einstellungen</translation>
    </message>
    <message>
        <source>Share of the first cost that is gone</source>
        <translation>Abgebauter Anteil der ersten Kosten</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>Zeichenblatt</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>Schieben →</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>Schieben ↓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show every pixel of a reconstruction as 0 or 1</source>
        <translation>Jedes Pixel einer Rekonstruktion als 0 oder 1 zeigen</translation>
    </message>
    <message>
        <source>Show ink light and paper dark</source>
        <translation>Tinte hell und Papier dunkel zeigen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show or fold the set-up column · Ctrl+B</source>
        <translation>Spalte der Einstellungen zeigen oder einklappen · Ctrl+B</translation>
    </message>
    <message>
        <source>Show the class a few things, large · F5</source>
        <translation>Den Lernenden einiges groß zeigen · F5</translation>
    </message>
    <message>
        <source>Show the curve of {name}</source>
        <translation>Kurve von {name} zeigen</translation>
    </message>
    <message>
        <source>Show the images in random order</source>
        <translation>Die Bilder in zufälliger Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation>Den Lauf zeigen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Show the set-up column</source>
        <translation>Spalte der Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show the whole run, and follow it again (F, or double click)</source>
        <translation>Den ganzen Lauf zeigen und ihm wieder folgen (F oder Doppelklick)</translation>
    </message>
    <message>
        <source>Show what is missing and what is too much</source>
        <translation>Zeigen, was fehlt und was zu viel ist</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the images · Ctrl and the mouse wheel</source>
        <translation>Größe der Bilder · Ctrl und Mausrad</translation>
    </message>
    <message>
        <source>Size of the images, in whole multiples of their pixels</source>
        <translation>Größe der Bilder, in ganzen Vielfachen ihrer Pixel</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smoothness of the units' pictures</source>
        <translation>Glattheit der Bilder der Einheiten</translation>
    </message>
    <message>
        <source>Something is drawn. Arrow keys move it, Delete clears.</source>
        <translation>Etwas ist gezeichnet. Pfeiltasten verschieben es, Delete leert.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
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
        <translation>Sparse Autoencoder, für das Publikum</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>Sparsity term</source>
        <translation>Sparsity-Term</translation>
    </message>
    <message>
        <source>Sparsity weight</source>
        <translation>Sparsity-Gewicht</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Squared error per pixel</source>
        <translation>Quadratischer Fehler pro Pixel</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Stern vergeben</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a new run from this moment, with the settings of the form</source>
        <translation>Einen neuen Lauf ab diesem Moment starten, mit den Einstellungen des Formulars</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>Mit einem Bild beginnen</translation>
    </message>
    <message>
        <source>Start from an image file</source>
        <translation>Mit einer Bilddatei beginnen</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>Schritt {number}. {title}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Stop race</source>
        <translation>Wettlauf stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row without a lower validation loss (a lower cost, where no images are kept aside), and goes back to the best weights. 0: trains to the end.</source>
        <translation>Stoppt nach so vielen Epochen in Folge ohne kleineren Validierungsverlust (ohne kleinere Kosten, wo keine Bilder zurückgelegt sind) und kehrt zu den besten Gewichten zurück. 0: trainiert bis zum Ende.</translation>
    </message>
    <message>
        <source>Strongest units of the code</source>
        <translation>Stärkste Einheiten des Codes</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched on (above {threshold})</source>
        <translation>Eingeschaltet (über {threshold})</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take back the last stroke · Ctrl+Z</source>
        <translation>Letzten Strich zurücknehmen · Ctrl+Z</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target activation</source>
        <translation>Zielaktivierung</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>Der beste dieser Läufe</translation>
    </message>
    <message>
        <source>The built-in digits need no network{same}. {title} files you already have open with “Open …”.</source>
        <translation>Die eingebauten Ziffern brauchen kein Netz{same}. Schon vorhandene Dateien von {title} mit „Öffnen …“ öffnen.</translation>
    </message>
    <message>
        <source>The cost as a formula</source>
        <translation>Die Kosten als Formel</translation>
    </message>
    <message>
        <source>The cost is what training makes smaller. J is a mean over the images; under the notebook's rule C is a sum over them. It is the reconstruction's error plus what keeps units at rest (sparsity) plus what keeps weights small. A logarithmic axis shows small terms beside large ones. Point at an epoch to read its figures; click a name to hide its curve. Grey lines are errors that need no hidden unit: what showing the mean image for every image costs, and what the best linear code (PCA) of so many numbers costs.</source>
        <translation>Die Kosten sind, was das Training verkleinert. J ist ein Mittel über die Bilder; bei der Regel des Notebooks ist C eine Summe über sie. Sie bestehen aus dem Fehler der Rekonstruktion, dem, was Einheiten in Ruhe hält (Sparsity), und dem, was Gewichte klein hält. Eine logarithmische Achse zeigt kleine Terme neben großen. Auf eine Epoche zeigen, um ihre Werte zu lesen; ein Klick auf einen Namen verbirgt seine Kurve. Graue Linien sind Fehler ohne verdeckte Einheit: was es kostet, für jedes Bild das Mittelbild zu zeigen, und was der beste lineare Code (PCA) mit so vielen Zahlen kostet.</translation>
    </message>
    <message>
        <source>The cost that training makes smaller, term by term, with the model as it is now. Under each term stand the numbers it is made of. The bars begin where the one above ended, so that together they reach the cost. By pixel, all is divided by the pixels of an image (and under the notebook's rule, whose cost is a sum, by the number of images too), so that images of different sizes can be compared.</source>
        <translation>Die Kosten, die das Training verkleinert, Term für Term, mit dem Modell, wie es jetzt ist. Unter jedem Term stehen die Zahlen, aus denen er besteht. Jeder Balken beginnt, wo der obere endete; zusammen reichen sie bis zu den Kosten. Pro Pixel wird alles durch die Pixelzahl eines Bildes geteilt (bei der Regel des Notebooks, deren Kosten eine Summe sind, auch durch die Zahl der Bilder), sodass Bilder verschiedener Größe vergleichbar werden.</translation>
    </message>
    <message>
        <source>The cost, part by part</source>
        <translation>Die Kosten, Teil für Teil</translation>
    </message>
    <message>
        <source>The cost, taken apart</source>
        <translation>Die Kosten, zerlegt</translation>
    </message>
    <message>
        <source>The curve appears here.</source>
        <translation>Die Kurve erscheint hier.</translation>
    </message>
    <message>
        <source>The figures appear when training begins.</source>
        <translation>Die Werte erscheinen mit Beginn des Trainings.</translation>
    </message>
    <message>
        <source>The first row holds images as they are; each row beneath is what one checked run makes of them, or where it errs: blue where ink is missing, rust where there is too much. The error is half the sum of squared differences, the mean over the images shown.</source>
        <translation>Die erste Zeile enthält Bilder, wie sie sind; jede Zeile darunter, was ein angekreuzter Lauf daraus macht oder wo er irrt: blau, wo Tinte fehlt, rostrot, wo zu viel ist. Der Fehler ist die halbe Summe der quadrierten Differenzen, Mittel über die gezeigten Bilder.</translation>
    </message>
    <message>
        <source>The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch starts from its weights: set the hidden units to {found}.</source>
        <translation>Das Formular hat {wanted} verdeckte Einheiten, Epoche {epoch} hat {found}. Ein Zweig beginnt mit ihren Gewichten: verdeckte Einheiten auf {found} setzen.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand, so none can be compared.</source>
        <translation>Die Bilder dieses Laufs sind nicht zur Hand, darum lässt sich keines vergleichen.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see their errors.</source>
        <translation>Die Bilder dieses Laufs sind nicht zur Hand. Bilder seiner Größe öffnen, um ihre Fehler zu sehen.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see them explained.</source>
        <translation>Die Bilder dieses Laufs sind nicht zur Hand. Bilder seiner Größe öffnen, um sie erklärt zu sehen.</translation>
    </message>
    <message>
        <source>The images of this run are not at hand: only its weights are shown.</source>
        <translation>Die Bilder dieses Laufs sind nicht zur Hand: Nur seine Gewichte werden gezeigt.</translation>
    </message>
    <message>
        <source>The last sitting ended early.</source>
        <translation>Die letzte Sitzung endete vorzeitig.</translation>
    </message>
    <message>
        <source>The mean activation every unit is pulled to. Small: each unit answers to few images.</source>
        <translation>Die mittlere Aktivierung, zu der jede Einheit gezogen wird. Klein: Jede Einheit antwortet auf wenige Bilder.</translation>
    </message>
    <message>
        <source>The mean error of each class appears here.</source>
        <translation>Der mittlere Fehler jeder Klasse erscheint hier.</translation>
    </message>
    <message>
        <source>The mean error of each class's images, and as a grey line that of all images. Long bars are classes that the code describes badly, or that have more ink: the error is a sum over pixels. A click, or Enter, shows only that class's pairs.</source>
        <translation>Der mittlere Fehler der Bilder jeder Klasse, und als graue Linie der aller Bilder. Lange Balken sind Klassen, die der Code schlecht beschreibt oder die mehr Tinte haben: Der Fehler ist eine Summe über Pixel. Ein Klick oder Enter zeigt nur die Paare dieser Klasse.</translation>
    </message>
    <message>
        <source>The nearest images</source>
        <translation>Die nächsten Bilder</translation>
    </message>
    <message>
        <source>The next step · Alt+Right</source>
        <translation>Der nächste Schritt · Alt+Right</translation>
    </message>
    <message>
        <source>The notebook's cost C has no term for the weights.</source>
        <translation>Die Kosten C des Notebooks haben keinen Term für die Gewichte.</translation>
    </message>
    <message>
        <source>The notebook's rule leaves out the unit's own derivative on the way back.</source>
        <translation>Die Regel des Notebooks lässt auf dem Rückweg die Ableitung der Einheit selbst weg.</translation>
    </message>
    <message>
        <source>The order of the units</source>
        <translation>Die Reihenfolge der Einheiten</translation>
    </message>
    <message>
        <source>The picture was not saved as {file}: {reason}. Choose another place.</source>
        <translation>Das Bild wurde nicht als {file} gespeichert: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The recipe was not copied. Correct the marked settings first.</source>
        <translation>Das Rezept wurde nicht kopiert. Erst die markierten Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The recipe was not saved as {target}: {reason}. Choose another place.</source>
        <translation>Das Rezept wurde nicht als {target} gespeichert: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The recipe was not saved. Correct the marked settings first.</source>
        <translation>Das Rezept wurde nicht gespeichert. Erst die markierten Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The run diverges</source>
        <translation>Der Lauf divergiert</translation>
    </message>
    <message>
        <source>The run is here, its images are not.</source>
        <translation>Der Lauf ist da, seine Bilder nicht.</translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>Der Lauf wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The same digits by each run</source>
        <translation>Dieselben Ziffern in jedem Lauf</translation>
    </message>
    <message>
        <source>The same picture for every image: the mean of all training images.</source>
        <translation>Dasselbe Bild für jedes Bild: das Mittel aller Trainingsbilder.</translation>
    </message>
    <message>
        <source>The share of images kept aside, never trained on, to see whether the code holds for new ones.</source>
        <translation>Der Anteil der Bilder, die zurückgelegt und nie trainiert werden, um zu sehen, ob der Code für neue taugt.</translation>
    </message>
    <message>
        <source>The share of pixels blanked at random while training, so that the code learns to fill them in.</source>
        <translation>Der Anteil der Pixel, die beim Training zufällig ausgeblendet werden, damit der Code lernt, sie zu ergänzen.</translation>
    </message>
    <message>
        <source>The squared difference ‖y − x‖², summed over pixels and training images, as the notebook counts.</source>
        <translation>Die quadrierte Differenz ‖y − x‖², summiert über Pixel und Trainingsbilder, wie das Notebook zählt.</translation>
    </message>
    <message>
        <source>The step before · Alt+Left</source>
        <translation>Der vorige Schritt · Alt+Left</translation>
    </message>
    <message>
        <source>The text on the clipboard</source>
        <translation>Der Text in der Zwischenablage</translation>
    </message>
    <message>
        <source>The training image of number …</source>
        <translation>Das Trainingsbild Nummer …</translation>
    </message>
    <message>
        <source>The training images most like a drawing appear here.</source>
        <translation>Die Trainingsbilder, die einer Zeichnung am ähnlichsten sind, erscheinen hier.</translation>
    </message>
    <message>
        <source>The training images most like what the model sees: by the Euclidean distance between their pixels, or between their codes. Each has its class at the left and the distance at the right. Below, the error of this drawing through the whole range of the slider that was touched last, over the band in which nine of ten training images lie.</source>
        <translation>Die Trainingsbilder, die dem am ähnlichsten sind, was das Modell sieht: nach dem euklidischen Abstand ihrer Pixel oder ihrer Codes. Links steht die Klasse, rechts der Abstand. Darunter der Fehler dieser Zeichnung über den ganzen Bereich des zuletzt berührten Reglers, über dem Band, in dem neun von zehn Trainingsbildern liegen.</translation>
    </message>
    <message>
        <source>The training images' errors</source>
        <translation>Die Fehler der Trainingsbilder</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Die Einheiten</translation>
    </message>
    <message>
        <source>The weights before the first step: uniform and small, so that no unit is saturated (Glorot), or the notebook's draw from N(0, 1).</source>
        <translation>Die Gewichte vor dem ersten Schritt: gleichverteilt und klein, damit keine Einheit gesättigt ist (Glorot), oder wie im Notebook aus N(0, 1) gezogen.</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no error to sort by.</source>
        <translation>Die Gewichte sind über alle Zahlen hinaus gewachsen: Es gibt keinen Fehler zum Sortieren.</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no reconstruction to explain.</source>
        <translation>Die Gewichte sind über alle Zahlen hinaus gewachsen: Es gibt keine Rekonstruktion zu erklären.</translation>
    </message>
    <message>
        <source>The weights of every hidden unit appear here once it trains.</source>
        <translation>Die Gewichte jeder verdeckten Einheit erscheinen hier, sobald sie trainiert.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Werte.</translation>
    </message>
    <message>
        <source>There are no reconstructions yet.</source>
        <translation>Es gibt noch keine Rekonstruktionen.</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>Es gibt noch keine Einheiten.</translation>
    </message>
    <message>
        <source>There is no recipe and no lesson on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Rezept noch Lektion.</translation>
    </message>
    <message>
        <source>There is no run to race against. Train one, then change one setting.</source>
        <translation>Es gibt keinen Lauf für einen Wettlauf. Erst einen trainieren, dann eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>There is no run to save yet.</source>
        <translation>Es gibt noch keinen Lauf zum Speichern.</translation>
    </message>
    <message>
        <source>There is not enough memory for these images.</source>
        <translation>Der Speicher reicht für diese Bilder nicht.</translation>
    </message>
    <message>
        <source>These images have no classes, or one alone: there is nothing to tell apart.</source>
        <translation>Diese Bilder haben keine Klassen oder nur eine: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>These images have no classes: only their errors are sorted.</source>
        <translation>Diese Bilder haben keine Klassen: Nur ihre Fehler werden sortiert.</translation>
    </message>
    <message>
        <source>They appear once training has begun.</source>
        <translation>Sie erscheinen, sobald das Training begonnen hat.</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>Verdicken</translation>
    </message>
    <message>
        <source>Threshold of active units</source>
        <translation>Schwelle aktiver Einheiten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Train is off:</source>
        <translation>Trainieren ist aus:</translation>
    </message>
    <message>
        <source>Train is off: {obstacle}</source>
        <translation>Trainieren ist aus: {obstacle}</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>Eine Epoche trainieren</translation>
    </message>
    <message>
        <source>Train the form's recipe and that of the chosen run in turn, an epoch each, from the same seed on the same images. They must differ in one setting.</source>
        <translation>Das Rezept des Formulars und das des gewählten Laufs abwechselnd trainieren, je eine Epoche, mit demselben Seed auf denselben Bildern. Sie müssen sich in einer Einstellung unterscheiden.</translation>
    </message>
    <message>
        <source>Train to the planned number of epochs (Space)</source>
        <translation>Bis zur geplanten Zahl von Epochen trainieren (Space)</translation>
    </message>
    <message>
        <source>Train without it</source>
        <translation>Ohne sie trainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>Das Training beginnt.</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. Here it is found in two ways: by the formulas that train (analytic), and by nudging one weight up and down and seeing how much the cost changes (numeric). Every weight of a small network is a point; formulas that are right put all of them on the line. The notebook of 2018 has other formulas: switch to them to see how far off they are.</source>
        <translation>Das Training folgt der Ableitung der Kosten nach jedem Gewicht. Hier wird sie auf zwei Wegen bestimmt: durch die Formeln des Trainings (analytisch) und durch kleines Erhöhen und Senken eines Gewichts, mit Blick darauf, wie sich die Kosten ändern (numerisch). Jedes Gewicht eines kleinen Netzes ist ein Punkt; richtige Formeln legen alle auf die Linie. Das Notebook von 2018 hat andere Formeln: umschalten, um zu sehen, wie weit sie danebenliegen.</translation>
    </message>
    <message>
        <source>Training goes on meanwhile.</source>
        <translation>Das Training geht dabei weiter.</translation>
    </message>
    <message>
        <source>Training goes on, and the file of epoch {epoch} is whole.</source>
        <translation>Das Training geht weiter, und die Datei von Epoche {epoch} ist vollständig.</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>Das Training geht weiter.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training images, or images kept aside that are never trained on</source>
        <translation>Trainingsbilder, oder zurückgelegte Bilder, die nie trainiert werden</translation>
    </message>
    <message>
        <source>Training is on, and a race needs both cores. Pause it first.</source>
        <translation>Das Training läuft, und ein Wettlauf braucht beide Kerne. Erst pausieren.</translation>
    </message>
    <message>
        <source>Training is on: {epochs} done. Closing ends it.</source>
        <translation>Das Training läuft: {epochs} fertig. Schließen beendet es.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>Trains a sparse autoencoder on digit images, and shows what it learns.</source>
        <translation>Trainiert einen Sparse Autoencoder auf Ziffernbildern und zeigt, was er lernt.</translation>
    </message>
    <message>
        <source>Trains on the first so many images. 0: all of them.</source>
        <translation>Trainiert mit den ersten so vielen Bildern. 0: mit allen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Typical first</source>
        <translation>Typische zuerst</translation>
    </message>
    <message>
        <source>Typical: error nearest to the median. By class: the worst of each in turn. At random again: other images.</source>
        <translation>Typisch: Fehler am nächsten am Median. Nach Klasse: reihum die schlechtesten jeder. Nochmals Zufällig: andere Bilder.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo in the drawing</source>
        <translation>Rückgängig in der Zeichnung</translation>
    </message>
    <message>
        <source>Undo the last change of the code</source>
        <translation>Letzte Änderung des Codes zurücknehmen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the cost</source>
        <translation>Einheit der Kosten</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units always on</source>
        <translation>Immer aktive Einheiten</translation>
    </message>
    <message>
        <source>Units and their pull</source>
        <translation>Einheiten und der Zug auf sie</translation>
    </message>
    <message>
        <source>Units on for an image</source>
        <translation>Aktive Einheiten je Bild</translation>
    </message>
    <message>
        <source>Units whose highest and lowest activation differ by {constant_spread} at most, dead and always-on ones left out.</source>
        <translation>Einheiten, deren höchste und niedrigste Aktivierung sich um höchstens {constant_spread} unterscheiden, ohne tote und immer aktive.</translation>
    </message>
    <message>
        <source>Units whose mean activation is at least {always_on_mean}.</source>
        <translation>Einheiten, deren mittlere Aktivierung mindestens {always_on_mean} ist.</translation>
    </message>
    <message>
        <source>Units whose mean activation is at most {dead_mean} (sigmoid), or at most a thousandth of the mean over all units (ReLU, top-k).</source>
        <translation>Einheiten, deren mittlere Aktivierung höchstens {dead_mean} ist (Sigmoid), oder höchstens ein Tausendstel des Mittels über alle Einheiten (ReLU, Top-k).</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>Einheiten …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Use built-in digits</source>
        <translation>Eingebaute Ziffern verwenden</translation>
    </message>
    <message>
        <source>Use only</source>
        <translation>Nur verwenden</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Wall of units</source>
        <translation>Wand der Einheiten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weights of the hidden units</source>
        <translation>Gewichte der verdeckten Einheiten</translation>
    </message>
    <message>
        <source>Weights' term</source>
        <translation>Gewichtsterm</translation>
    </message>
    <message>
        <source>Weights, as the notebook's …</source>
        <translation>Gewichte, wie im Notebook …</translation>
    </message>
    <message>
        <source>What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up (ReLU), or ReLU for only the k strongest units of each image (top-k).</source>
        <translation>Was eine verdeckte Einheit aus ihrer Eingabe macht: einen Wert von 0 bis 1 (Sigmoid), alles ab 0 aufwärts (ReLU), oder ReLU nur für die k stärksten Einheiten jedes Bildes (Top-k).</translation>
    </message>
    <message>
        <source>What a unit looks for and what it adds appears here.</source>
        <translation>Wonach eine Einheit sucht und was sie hinzufügt, erscheint hier.</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>Was ist hier zu sehen?</translation>
    </message>
    <message>
        <source>What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number (linear).</source>
        <translation>Was ein Ausgabepixel aus seiner Eingabe macht: ein Grau von 0 bis 1 (Sigmoid) oder eine beliebige Zahl (linear).</translation>
    </message>
    <message>
        <source>What counts as error of a reconstruction: half the squared difference, or the cross-entropy, which punishes confident mistakes harder.</source>
        <translation>Was als Fehler einer Rekonstruktion zählt: die halbe quadrierte Differenz, oder die Kreuzentropie, die selbstsichere Irrtümer härter bestraft.</translation>
    </message>
    <message>
        <source>What each run shows</source>
        <translation>Was jeder Lauf zeigt</translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation>Was in das Modell geht, was es allein aus seinem Code macht, und die Differenz: blau, wo Tinte fehlt, rostrot, wo zu viel ist. Darunter der Fehler, die halbe Summe der quadrierten Differenzen, unter denen der Trainingsbilder. Zuletzt die Einheiten, die am stärksten antworten, jede über ihrem Decoder-Bild, dem, was sie zum Bild hinzufügt.</translation>
    </message>
    <message>
        <source>What one hidden unit does. Its images: the ink that switches it on, and the ink it adds to a reconstruction. The histogram counts the training images by how active the unit is for them. The images at the right excite it most, then less: where all bands look alike the unit means one thing. The error without it is that of all reconstructions with this unit kept at 0.</source>
        <translation>Was eine verdeckte Einheit tut. Ihre Bilder: die Tinte, die sie einschaltet, und die Tinte, die sie zu einer Rekonstruktion hinzufügt. Das Histogramm zählt die Trainingsbilder danach, wie aktiv die Einheit für sie ist. Die Bilder rechts erregen sie am stärksten, dann weniger: Wo alle Bänder gleich aussehen, bedeutet die Einheit eines. Der Fehler ohne sie ist der aller Rekonstruktionen mit dieser Einheit auf 0.</translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation><numerusform>Was die erste %n Einheit zeichnet.</numerusform><numerusform>Was die ersten %n Einheiten zeichnen.</numerusform></translation>
    </message>
    <message>
        <source>What the model makes of it</source>
        <translation>Was das Modell daraus macht</translation>
    </message>
    <message>
        <source>What the model sees, reconstruction, difference</source>
        <translation>Was das Modell sieht, Rekonstruktion, Differenz</translation>
    </message>
    <message>
        <source>What was tried: {attempts}</source>
        <translation>Versucht wurde: {attempts}</translation>
    </message>
    <message>
        <source>Where chance starts. The same seed gives the same run again.</source>
        <translation>Wo der Zufall beginnt. Derselbe Seed ergibt denselben Lauf noch einmal.</translation>
    </message>
    <message>
        <source>Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 notebook, which are not quite its gradient.</source>
        <translation>Welcher Ableitung die Schritte folgen: dem exakten Gradienten von J, oder den Formeln des Notebooks von 2018, die nicht ganz sein Gradient sind.</translation>
    </message>
    <message>
        <source>Which images to train on</source>
        <translation>Mit welchen Bildern trainiert wird</translation>
    </message>
    <message>
        <source>Which units make this reconstruction · W</source>
        <translation>Welche Einheiten diese Rekonstruktion ergeben · W</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>Welche Gewichte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this reconstruction</source>
        <translation>Warum diese Rekonstruktion</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Width of the pen: {width} px</source>
        <translation>Stiftbreite: {width} px</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Worst and typical</source>
        <translation>Schlechteste und typische</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>a point for each weight appears here</source>
        <translation>ein Punkt für jedes Gewicht erscheint hier</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>eine Stichprobe</translation>
    </message>
    <message>
        <source>a sample: {some} of {all} images</source>
        <translation>eine Stichprobe: {some} von {all} Bildern</translation>
    </message>
    <message>
        <source>a sum of parts</source>
        <translation>eine Summe von Anteilen</translation>
    </message>
    <message>
        <source>a sum of parts, one for each unit that is on</source>
        <translation>eine Summe von Anteilen, einer für jede aktive Einheit</translation>
    </message>
    <message>
        <source>above {share} of 100 training images</source>
        <translation>über {share} von 100 Trainingsbildern</translation>
    </message>
    <message>
        <source>accuracy by the number of units switched on appears here</source>
        <translation>die Trefferquote nach Zahl der eingeschalteten Einheiten erscheint hier</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierungswert</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>aufsummiert</translation>
    </message>
    <message>
        <source>after training, its reconstruction appears here</source>
        <translation>nach dem Training erscheint hier seine Rekonstruktion</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all units on one scale</source>
        <translation>alle Einheiten auf einer Skala</translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation>alle {parts}</translation>
    </message>
    <message>
        <source>analytic derivative</source>
        <translation>analytische Ableitung</translation>
    </message>
    <message>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>analytisch {analytic}, numerisch {numeric}</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>ein anderes Bild</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>ein anderer Term</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>eine andere Einheit</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as you predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>asking the {mirror}</source>
        <translation>Anfrage: {mirror}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>bei Epoche {epoch}</translation>
    </message>
    <message>
        <source>at epoch {epoch}, 9 in 10 units: {ends}</source>
        <translation>bei Epoche {epoch}, 9 von 10 Einheiten: {ends}</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>back to Live</source>
        <translation>zurück zu Live</translation>
    </message>
    <message>
        <source>band: 9 in 10 units</source>
        <translation>Band: 9 von 10 Einheiten</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>below the axis</source>
        <translation>unter der Achse</translation>
    </message>
    <message>
        <source>better by {share} %</source>
        <translation>um {share} % besser</translation>
    </message>
    <message>
        <source>bias alone</source>
        <translation>nur der Bias</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>leerer Bildschirm</translation>
    </message>
    <message>
        <source>building the run</source>
        <translation>der Lauf wird aufgebaut</translation>
    </message>
    <message>
        <source>clear the sheet</source>
        <translation>das Blatt leeren</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>Offenes schließen</translation>
    </message>
    <message>
        <source>cost per image</source>
        <translation>Kosten pro Bild</translation>
    </message>
    <message>
        <source>cost, sum over images</source>
        <translation>Kosten, Summe über Bilder</translation>
    </message>
    <message>
        <source>cost, term by term, appears here</source>
        <translation>Kosten, Term für Term, erscheinen hier</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>mittlere Kreuzentropie</translation>
    </message>
    <message>
        <source>curves of the checked runs appear here</source>
        <translation>Kurven der angekreuzten Läufe erscheinen hier</translation>
    </message>
    <message>
        <source>dashed: {target}</source>
        <translation>gestrichelt: {target}</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder-Bild</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>difference on or off</source>
        <translation>Abweichung an oder aus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>drag a bar to change an activation; click its picture to switch the unit off</source>
        <translation>einen Balken ziehen, um eine Aktivierung zu ändern; ein Klick auf ihr Bild schaltet die Einheit aus</translation>
    </message>
    <message>
        <source>each is one number of the code</source>
        <translation>jede ist eine Zahl des Codes</translation>
    </message>
    <message>
        <source>each unit on its own scale</source>
        <translation>jede Einheit auf eigener Skala</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder-Bild</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;{under_way}&lt;/b&gt; of {epochs}</source>
        <translation>Epoche &lt;b&gt;{under_way}&lt;/b&gt; von {epochs}</translation>
    </message>
    <message>
        <source>epoch {at}</source>
        <translation>Epoche {at}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {ends}</source>
        <translation>Epoche {epoch}: {ends}</translation>
    </message>
    <message>
        <source>epoch {last}</source>
        <translation>Epoche {last}</translation>
    </message>
    <message>
        <source>epoch {text}</source>
        <translation>Epoche {text}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Ep.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehlerwert</translation>
    </message>
    <message>
        <source>error of one image</source>
        <translation>Fehler eines Bildes</translation>
    </message>
    <message>
        <source>error per image</source>
        <translation>Fehler pro Bild</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>Fehler {error}</translation>
    </message>
    <message>
        <source>error {error}   ink {ink} → {shown}</source>
        <translation>Fehler {error}   Tinte {ink} → {shown}</translation>
    </message>
    <message>
        <source>error {error}   mean ink {ink}, reconstructed {shown}</source>
        <translation>Fehler {error}   mittlere Tinte {ink}, rekonstruiert {shown}</translation>
    </message>
    <message>
        <source>error, a sum</source>
        <translation>Fehler, eine Summe</translation>
    </message>
    <message>
        <source>every panel shows epoch {epoch}</source>
        <translation>jedes Feld zeigt Epoche {epoch}</translation>
    </message>
    <message>
        <source>every run at epoch {epoch}</source>
        <translation>jeder Lauf bei Epoche {epoch}</translation>
    </message>
    <message>
        <source>every run at its end</source>
        <translation>jeder Lauf an seinem Ende</translation>
    </message>
    <message>
        <source>every unit's mean activation appears here</source>
        <translation>die mittlere Aktivierung jeder Einheit erscheint hier</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>erklärte Varianz</translation>
    </message>
    <message>
        <source>e⁻ˢ / (1 + e⁻²ˢ) stands in place of σ′(s), and the sparsity term goes back without any σ′.</source>
        <translation>e⁻ˢ / (1 + e⁻²ˢ) steht anstelle von σ′(s), und der Sparsity-Term geht ohne σ′ zurück.</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>fewer, more parts</source>
        <translation>weniger, mehr Teile</translation>
    </message>
    <message>
        <source>fifth mirror</source>
        <translation>fünfter Spiegel</translation>
    </message>
    <message>
        <source>first mirror</source>
        <translation>erster Spiegel</translation>
    </message>
    <message>
        <source>first, last epoch</source>
        <translation>erste, letzte Epoche</translation>
    </message>
    <message>
        <source>first, last unit</source>
        <translation>erste, letzte Einheit</translation>
    </message>
    <message>
        <source>fit the axes</source>
        <translation>Achsen einpassen</translation>
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
        <translation>vierter Spiegel</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {name}</source>
        <translation>ab Epoche {epoch} von {name}</translation>
    </message>
    <message>
        <source>from raw pixels</source>
        <translation>aus rohen Pixeln</translation>
    </message>
    <message>
        <source>from the code</source>
        <translation>aus dem Code</translation>
    </message>
    <message>
        <source>guessing {percent}</source>
        <translation>Raten {percent}</translation>
    </message>
    <message>
        <source>half the squared error, mean over the images</source>
        <translation>halber quadratischer Fehler, Mittel über die Bilder</translation>
    </message>
    <message>
        <source>half-way down</source>
        <translation>auf halber Höhe</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>image {index}</source>
        <translation>Bild {index}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images are loading.</source>
        <translation>Bilder werden geladen.</translation>
    </message>
    <message>
        <source>in epoch {epoch}</source>
        <translation>in Epoche {epoch}</translation>
    </message>
    <message>
        <source>ink {ink}</source>
        <translation>Tinte {ink}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is {text}</source>
        <translation>ist {text}</translation>
    </message>
    <message>
        <source>it counts epochs without improvement, 0 for no such end</source>
        <translation>gezählt werden Epochen ohne Verbesserung, 0 für kein solches Ende</translation>
    </message>
    <message>
        <source>it counts images, 0 for all</source>
        <translation>gezählt werden Bilder, 0 für alle</translation>
    </message>
    <message>
        <source>it counts the images of one step, 0 for the whole set</source>
        <translation>gezählt werden die Bilder eines Schritts, 0 für die ganze Menge</translation>
    </message>
    <message>
        <source>it counts the passes through the images</source>
        <translation>gezählt werden die Durchläufe durch die Bilder</translation>
    </message>
    <message>
        <source>it counts the units that stay on for an image</source>
        <translation>gezählt werden die Einheiten, die für ein Bild aktiv bleiben</translation>
    </message>
    <message>
        <source>it is a width in pixels, 0 for the images' own</source>
        <translation>gemeint ist eine Breite in Pixeln, 0 für die der Bilder selbst</translation>
    </message>
    <message>
        <source>it is the share of images that is kept aside</source>
        <translation>gemeint ist der Anteil der zurückgelegten Bilder</translation>
    </message>
    <message>
        <source>it is the share of its range that a unit uses on average</source>
        <translation>gemeint ist der Anteil ihres Bereichs, den eine Einheit im Mittel nutzt</translation>
    </message>
    <message>
        <source>it is the share of pixels that is blanked</source>
        <translation>gemeint ist der Anteil der ausgeblendeten Pixel</translation>
    </message>
    <message>
        <source>it is the share of the last step that is kept</source>
        <translation>gemeint ist der behaltene Anteil des letzten Schritts</translation>
    </message>
    <message>
        <source>it multiplies every step</source>
        <translation>damit wird jeder Schritt multipliziert</translation>
    </message>
    <message>
        <source>it multiplies the sparsity term of J</source>
        <translation>damit wird der Sparsity-Term von J multipliziert</translation>
    </message>
    <message>
        <source>it multiplies the weights' term of J</source>
        <translation>damit wird der Gewichtsterm von J multipliziert</translation>
    </message>
    <message>
        <source>last good weights, epoch {at}: {figure_there}</source>
        <translation>letzte gute Gewichte, Epoche {at}: {figure_there}</translation>
    </message>
    <message>
        <source>last good: epoch {at}</source>
        <translation>zuletzt gut: Epoche {at}</translation>
    </message>
    <message>
        <source>last good: epoch {at}, {figure_there}</source>
        <translation>zuletzt gut: Epoche {at}, {figure_there}</translation>
    </message>
    <message>
        <source>learning to read …</source>
        <translation>lernt lesen …</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>less ink −</source>
        <translation>weniger Tinte −</translation>
    </message>
    <message>
        <source>logarithmic or linear</source>
        <translation>logarithmisch oder linear</translation>
    </message>
    <message>
        <source>made of it</source>
        <translation>daraus gemacht</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>mittlere Aktivierung</translation>
    </message>
    <message>
        <source>mean activation appears here</source>
        <translation>die mittlere Aktivierung erscheint hier</translation>
    </message>
    <message>
        <source>mean activation by class</source>
        <translation>mittlere Aktivierung nach Klasse</translation>
    </message>
    <message>
        <source>mean activation {mean}</source>
        <translation>mittlere Aktivierung {mean}</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>mittlerer Fehler</translation>
    </message>
    <message>
        <source>mean error {mean}</source>
        <translation>mittlerer Fehler {mean}</translation>
    </message>
    <message>
        <source>mean ink {ink}</source>
        <translation>mittlere Tinte {ink}</translation>
    </message>
    <message>
        <source>mean of a sample of {some}: {mean}</source>
        <translation>Mittel einer Stichprobe von {some}: {mean}</translation>
    </message>
    <message>
        <source>mean of all {mean}</source>
        <translation>Mittel aller {mean}</translation>
    </message>
    <message>
        <source>mean of these {mean_error}</source>
        <translation>Mittel von diesen {mean_error}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>Mittel {figure}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>Mittel {mean}</translation>
    </message>
    <message>
        <source>mean {mean}, median {median}</source>
        <translation>Mittel {mean}, Median {median}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <source>moment before, after</source>
        <translation>Moment davor, danach</translation>
    </message>
    <message>
        <source>most opposed</source>
        <translation>am gegensätzlichsten</translation>
    </message>
    <message>
        <source>most similar units (decoder)</source>
        <translation>ähnlichste Einheiten (Decoder)</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>die Zeichnung verschieben</translation>
    </message>
    <message>
        <source>next control; with Shift the one before</source>
        <translation>nächstes Element; mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>next panel, panel before</source>
        <translation>nächstes, voriges Feld</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no better since epoch {epoch}, whose weights are kept</source>
        <translation>nicht besser seit Epoche {epoch}, deren Gewichte behalten werden</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>no images are open.</source>
        <translation>keine Bilder geöffnet.</translation>
    </message>
    <message>
        <source>no moment kept</source>
        <translation>kein Moment aufbewahrt</translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>kein Lauf im Gang</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>none, all of them</source>
        <translation>keine, alle</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not to be judged yet</source>
        <translation>noch nicht zu beurteilen</translation>
    </message>
    <message>
        <source>number of {label}</source>
        <translation>Zahl: {label}</translation>
    </message>
    <message>
        <source>numeric = analytic</source>
        <translation>numerisch = analytisch</translation>
    </message>
    <message>
        <source>numeric derivative</source>
        <translation>numerische Ableitung</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on different images: errors are not of one measure</source>
        <translation>auf verschiedenen Bildern: Fehler haben kein gemeinsames Maß</translation>
    </message>
    <message>
        <source>on validation images</source>
        <translation>auf Validierungsbildern</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>eine Epoche</translation>
    </message>
    <message>
        <source>one panel, two panels</source>
        <translation>ein Feld, zwei Felder</translation>
    </message>
    <message>
        <source>only “{name}”</source>
        <translation>nur „{name}“</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>es öffnen</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>original {original}</source>
        <translation>Original {original}</translation>
    </message>
    <message>
        <source>original {original}   reconstruction {shown}   difference {difference}</source>
        <translation>Original {original}   Rekonstruktion {shown}   Differenz {difference}</translation>
    </message>
    <message>
        <source>other images</source>
        <translation>andere Bilder</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>play</source>
        <translation>abspielen</translation>
    </message>
    <message>
        <source>press a button; elsewhere train or pause</source>
        <translation>Knopf drücken; sonst trainieren oder anhalten</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>race, its rival</source>
        <translation>Wettlauf, der Gegner</translation>
    </message>
    <message>
        <source>race, this recipe</source>
        <translation>Wettlauf, dieses Rezept</translation>
    </message>
    <message>
        <source>raise or lower its activation</source>
        <translation>die Aktivierung heben oder senken</translation>
    </message>
    <message>
        <source>raw pixels {percent}</source>
        <translation>rohe Pixel {percent}</translation>
    </message>
    <message>
        <source>read another epoch; with Shift ten further</source>
        <translation>eine andere Epoche lesen; mit Umschalt zehn weiter</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>read correctly from the strongest units</source>
        <translation>richtig gelesen aus den stärksten Einheiten</translation>
    </message>
    <message>
        <source>reconstr.</source>
        <translation>Rekonstr.</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: original {0}, reconstruction {1}, difference {2}</source>
        <translation>Zeile {row}, Spalte {column}: Original {0}, Rekonstruktion {1}, Differenz {2}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>second mirror</source>
        <translation>zweiter Spiegel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>Verschiebung nach unten</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Kantenlänge</translation>
    </message>
    <message>
        <source>sigmoid of sum</source>
        <translation>Sigmoid der Summe</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>Sparsity-Teil</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>bei Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>strongest images</source>
        <translation>stärkste Bilder</translation>
    </message>
    <message>
        <source>strongest parts first; error below</source>
        <translation>stärkste Anteile zuerst; unten der Fehler</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>switch it off or on</source>
        <translation>sie aus- oder einschalten</translation>
    </message>
    <message>
        <source>switches it off −</source>
        <translation>schaltet sie aus −</translation>
    </message>
    <message>
        <source>take a change back</source>
        <translation>eine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>take a stroke back</source>
        <translation>einen Strich zurücknehmen</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>wirkt sofort</translation>
    </message>
    <message>
        <source>target ρ = {target:g}</source>
        <translation>Ziel ρ = {target:g}</translation>
    </message>
    <message>
        <source>target ρ = {target}</source>
        <translation>Ziel ρ = {target}</translation>
    </message>
    <message>
        <source>target ρ dashed</source>
        <translation>Ziel ρ gestrichelt</translation>
    </message>
    <message>
        <source>target ρ {target}</source>
        <translation>Ziel ρ {target}</translation>
    </message>
    <message>
        <source>ten moments</source>
        <translation>zehn Momente</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>die Kosten</translation>
    </message>
    <message>
        <source>the cost {letter}</source>
        <translation>die Kosten {letter}</translation>
    </message>
    <message>
        <source>the cross-entropy H of image and reconstruction, mean over the images</source>
        <translation>die Kreuzentropie H von Bild und Rekonstruktion, Mittel über die Bilder</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die ersten</translation>
    </message>
    <message>
        <source>the first {shown} of {all}</source>
        <translation>die ersten {shown} von {all}</translation>
    </message>
    <message>
        <source>the last sitting</source>
        <translation>die letzte Sitzung</translation>
    </message>
    <message>
        <source>the race</source>
        <translation>der Wettlauf</translation>
    </message>
    <message>
        <source>the recipe says {value}</source>
        <translation>das Rezept sagt {value}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>the squared error, summed over all images</source>
        <translation>der quadratische Fehler, summiert über alle Bilder</translation>
    </message>
    <message>
        <source>the {setting} {state}.</source>
        <translation>{setting} {state}.</translation>
    </message>
    <message>
        <source>third mirror</source>
        <translation>dritter Spiegel</translation>
    </message>
    <message>
        <source>this drawing {error}</source>
        <translation>diese Zeichnung {error}</translation>
    </message>
    <message>
        <source>this drawing, from {low} to {high}</source>
        <translation>diese Zeichnung, von {low} bis {high}</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>zu den Menüs</translation>
    </message>
    <message>
        <source>top 10 in 100</source>
        <translation>obere 10 von 100</translation>
    </message>
    <message>
        <source>top 5 in 100</source>
        <translation>obere 5 von 100</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>total C</source>
        <translation>gesamt C</translation>
    </message>
    <message>
        <source>total J</source>
        <translation>gesamt J</translation>
    </message>
    <message>
        <source>total {letter}</source>
        <translation>gesamt {letter}</translation>
    </message>
    <message>
        <source>train or pause</source>
        <translation>trainieren oder anhalten</translation>
    </message>
    <message>
        <source>trained in {seconds}</source>
        <translation>trainiert in {seconds}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>training goes on: {epoch}</source>
        <translation>Training läuft weiter: {epoch}</translation>
    </message>
    <message>
        <source>training mean</source>
        <translation>Trainingsmittel</translation>
    </message>
    <message>
        <source>undisturbed {error}</source>
        <translation>ungestört {error}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>unit {unit} at {value}</source>
        <translation>Einheit {unit} bei {value}</translation>
    </message>
    <message>
        <source>unit {unit}: mean activation {mean}</source>
        <translation>Einheit {unit}: mittlere Aktivierung {mean}</translation>
    </message>
    <message>
        <source>unit {unit}: {value}, by itself {own}</source>
        <translation>Einheit {unit}: {value}, von selbst {own}</translation>
    </message>
    <message>
        <source>units by index</source>
        <translation>Einheiten nach Index</translation>
    </message>
    <message>
        <source>units by mean activation</source>
        <translation>Einheiten nach mittlerer Aktivierung</translation>
    </message>
    <message>
        <source>units switched on</source>
        <translation>eingeschaltete Einheiten</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>untouched {error}</source>
        <translation>unverändert {error}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>validat.</source>
        <translation>Validier.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>w times the divergence of each unit's mean activation from ρ, added up</source>
        <translation>w mal die Divergenz der mittleren Aktivierung jeder Einheit von ρ, aufsummiert</translation>
    </message>
    <message>
        <source>w times the mean activations of all units, added up</source>
        <translation>w mal die mittleren Aktivierungen aller Einheiten, aufsummiert</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>weights of epoch &lt;b&gt;{epoch}&lt;/b&gt; kept, nothing lost</source>
        <translation>Gewichte von Epoche &lt;b&gt;{epoch}&lt;/b&gt; behalten, nichts verloren</translation>
    </message>
    <message>
        <source>what each checked run makes of the same digits appears here</source>
        <translation>was jeder angekreuzte Lauf aus denselben Ziffern macht, erscheint hier</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>what the model sees</source>
        <translation>was das Modell sieht</translation>
    </message>
    <message>
        <source>what the model sees, not the drawing</source>
        <translation>was das Modell sieht, nicht die Zeichnung</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>ganze Menge</translation>
    </message>
    <message>
        <source>why it is reconstructed so</source>
        <translation>warum sie so rekonstruiert ist</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>worse by {share} %</source>
        <translation>um {share} % schlechter</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>eigene Vorhersage</translation>
    </message>
    <message>
        <source>{action} building up</source>
        <translation>Aufbau: {action}</translation>
    </message>
    <message>
        <source>{activation} × decoder</source>
        <translation>{activation} × Decoder</translation>
    </message>
    <message>
        <source>{called}, changed</source>
        <translation>{called}, geändert</translation>
    </message>
    <message>
        <source>{count:,} hidden units</source>
        <translation>{count:,} verdeckte Einheiten</translation>
    </message>
    <message>
        <source>{count} images beside their reconstructions, mean error {error:.2f}.</source>
        <translation>{count} Bilder neben ihren Rekonstruktionen, mittlerer Fehler {error:.2f}.</translation>
    </message>
    <message>
        <source>{count} of {parts} parts</source>
        <translation>{count} von {parts} Anteilen</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{dead} of {units} units are asleep.</source>
        <translation>{dead} von {units} Einheiten schlafen.</translation>
    </message>
    <message>
        <source>{description}, kept for next time.</source>
        <translation>{description}, für das nächste Mal aufbewahrt.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{epoch_of} &amp;nbsp; Space to go on</source>
        <translation>{epoch_of} &amp;nbsp; Space setzt fort</translation>
    </message>
    <message>
        <source>{epoch} of {epochs}</source>
        <translation>{epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{images} are ready.</source>
        <translation>{images} sind bereit.</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} Bilder</translation>
    </message>
    <message>
        <source>{images} is ready.</source>
        <translation>{images} ist bereit.</translation>
    </message>
    <message>
        <source>{images} of the training set</source>
        <translation>{images} der Trainingsmenge</translation>
    </message>
    <message>
        <source>{images} of the validation set</source>
        <translation>{images} der Validierungsmenge</translation>
    </message>
    <message>
        <source>{images} training images</source>
        <translation>{images} Trainingsbilder</translation>
    </message>
    <message>
        <source>{images}, recipe {name}</source>
        <translation>{images}, Rezept {name}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>{left} s left</source>
        <translation>noch {left} s</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {units} units by strength, {on} above 0.1</source>
        <translation>{low} bis {high} von {units} Einheiten nach Stärke, {on} über 0.1</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{names} of this folder would be overwritten.</source>
        <translation>{names} in diesem Ordner würden überschrieben.</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name} über {value}</translation>
    </message>
    <message>
        <source>{name} as before</source>
        <translation>{name} wie zuvor</translation>
    </message>
    <message>
        <source>{name} at least {value}</source>
        <translation>{name} mindestens {value}</translation>
    </message>
    <message>
        <source>{name} at most {value}</source>
        <translation>{name} höchstens {value}</translation>
    </message>
    <message>
        <source>{name} at {distance}</source>
        <translation>{name}, Abstand {distance}</translation>
    </message>
    <message>
        <source>{name} below {value}</source>
        <translation>{name} unter {value}</translation>
    </message>
    <message>
        <source>{name} is not at {source}. To go on, find it.</source>
        <translation>{name} liegt nicht unter {source}. Zum Fortfahren suchen.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} ist {value}</translation>
    </message>
    <message>
        <source>{name} larger than before</source>
        <translation>{name} größer als zuvor</translation>
    </message>
    <message>
        <source>{name} not larger than before</source>
        <translation>{name} nicht größer als zuvor</translation>
    </message>
    <message>
        <source>{name} not smaller than before</source>
        <translation>{name} nicht kleiner als zuvor</translation>
    </message>
    <message>
        <source>{name} smaller than before</source>
        <translation>{name} kleiner als zuvor</translation>
    </message>
    <message>
        <source>{name} · row {row}, column {column}</source>
        <translation>{name} · Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{name}: mean error {mean} over {images}</source>
        <translation>{name}: mittlerer Fehler {mean} über {images}</translation>
    </message>
    <message>
        <source>{notebook} Checked with {changed}.</source>
        <translation>{notebook} Geprüft mit {changed}.</translation>
    </message>
    <message>
        <source>{number} · {size} · mean {ink}</source>
        <translation>{number} · {size} · Mittel {ink}</translation>
    </message>
    <message>
        <source>{number} · {size} · rounded to 0/1</source>
        <translation>{number} · {size} · auf 0/1 gerundet</translation>
    </message>
    <message>
        <source>{n} always on</source>
        <translation>{n} immer aktiv</translation>
    </message>
    <message>
        <source>{n} constant</source>
        <translation>{n} konstant</translation>
    </message>
    <message>
        <source>{n} dead</source>
        <translation>{n} tot</translation>
    </message>
    <message>
        <source>{original} → {shown}, difference {difference}</source>
        <translation>{original} → {shown}, Differenz {difference}</translation>
    </message>
    <message>
        <source>{pace:g} epochs/s</source>
        <translation>{pace:g} Epochen/s</translation>
    </message>
    <message>
        <source>{panel} stands in a window of its own.</source>
        <translation>{panel} steht in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>{parts} more</source>
        <translation>{parts} weitere</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} Anteile</translation>
    </message>
    <message>
        <source>{place} of {units} by contribution</source>
        <translation>{place} von {units} nach Beitrag</translation>
    </message>
    <message>
        <source>{place} of {units} by index</source>
        <translation>{place} von {units} nach Index</translation>
    </message>
    <message>
        <source>{place} of {units} by mean activation</source>
        <translation>{place} von {units} nach mittlerer Aktivierung</translation>
    </message>
    <message>
        <source>{place} of {units} by similarity</source>
        <translation>{place} von {units} nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>{received} of {total}</source>
        <translation>{received} von {total}</translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation>{row}, gewählt</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence} The log has the details.</source>
        <translation>{sentence} Das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>{share} % of images</source>
        <translation>{share} % der Bilder</translation>
    </message>
    <message>
        <source>{shown} strongest of {units} units, {on} above 0.1</source>
        <translation>{shown} stärkste von {units} Einheiten, {on} über 0.1</translation>
    </message>
    <message>
        <source>{shown} strongest of {units}; {above} above {threshold}</source>
        <translation>{shown} stärkste von {units}; {above} über {threshold}</translation>
    </message>
    <message>
        <source>{size} of moments kept, of {budget} at most</source>
        <translation>{size} an Momenten aufbewahrt, von höchstens {budget}</translation>
    </message>
    <message>
        <source>{start}–{stop} of {total}</source>
        <translation>{start}–{stop} von {total}</translation>
    </message>
    <message>
        <source>{step}: error {error}</source>
        <translation>{step}: Fehler {error}</translation>
    </message>
    <message>
        <source>{subject} could not be used: {problem}.</source>
        <translation>{subject} nicht verwendbar: {problem}.</translation>
    </message>
    <message>
        <source>{text} read correctly</source>
        <translation>{text} richtig gelesen</translation>
    </message>
    <message>
        <source>{title} by epoch</source>
        <translation>{title} nach Epoche</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet.</source>
        <translation>{title} ist noch nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{training} + {validation} validation</source>
        <translation>{training} + {validation} Validierung</translation>
    </message>
    <message>
        <source>{training} of {total}</source>
        <translation>{training} von {total}</translation>
    </message>
    <message>
        <source>{training} training, {validation} validation</source>
        <translation>{training} Training, {validation} Validierung</translation>
    </message>
    <message>
        <source>{units} always on</source>
        <translation>{units} immer aktiv</translation>
    </message>
    <message>
        <source>{units} between {low} and {high}</source>
        <translation>{units} zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{units} dead</source>
        <translation>{units} tot</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} Einheiten</translation>
    </message>
    <message>
        <source>{unit}, pulled {way} by {pull}</source>
        <translation>{unit}, mit {pull} {way} gezogen</translation>
    </message>
    <message>
        <source>{up} units are pulled up, {down} down; mean activation {mean}.</source>
        <translation>{up} Einheiten werden nach oben gezogen, {down} nach unten; mittlere Aktivierung {mean}.</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} von {total}</translation>
    </message>
    <message>
        <source>{when}, {numbers} images</source>
        <translation>{when}, {numbers} Bilder</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} dots</source>
        <translation>{width:,} × {height:,} Punkte</translation>
    </message>
    <message>
        <source>{wish}: it is {found}</source>
        <translation>{wish}: es ist {found}</translation>
    </message>
    <message>
        <source>{wish}: there is no run before</source>
        <translation>{wish}: es gibt keinen Lauf davor</translation>
    </message>
    <message>
        <source>{words}, dashed: {target}</source>
        <translation>{words}, gestrichelt: {target}</translation>
    </message>
    <message>
        <source>λ half times the squares of all weights, biases left out</source>
        <translation>λ/2 mal die Quadrate aller Gewichte, ohne Bias</translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation>λ ist 0: Gewichte kosten nichts.</translation>
    </message>
    <message>
        <source>ρ {target}, {mean}</source>
        <translation>ρ {target}, {mean}</translation>
    </message>
    <message>
        <source>“{text}” is no image here. Type a number from 1 to {total}.</source>
        <translation>„{text}“ ist hier kein Bild. Eine Zahl von 1 bis {total} eingeben.</translation>
    </message>
    <message>
        <source>−½ ink missing</source>
        <translation>−½ Tinte fehlt</translation>
    </message>
    <message>
        <source>−½ missing</source>
        <translation>−½ fehlt</translation>
    </message>
    <message>
        <source>−Σ x ln y + (1 − x) ln(1 − y), summed over the pixels, mean over the images.</source>
        <translation>−Σ x ln y + (1 − x) ln(1 − y), summiert über die Pixel, Mittel über die Bilder.</translation>
    </message>
    <message>
        <source>▲ {beyond} above</source>
        <translation>▲ {beyond} darüber</translation>
    </message>
</context>
</TS>
