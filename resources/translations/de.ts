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
        <source>A run that is at hand in a window stays: reset it there, then delete it.</source>
        <translation>Ein Lauf, der in einem Fenster offen ist, bleibt: Dort zurücksetzen, dann löschen.</translation>
    </message>
    <message>
        <source>About Sparse Autoencoder</source>
        <translation>Über Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Above that, the oldest go that have neither a star nor a name of yours.</source>
        <translation>Darüber hinaus gehen die ältesten, die weder Stern noch eigenen Namen haben.</translation>
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
        <source>All units on one colour scale</source>
        <translation>Alle Einheiten auf einer Farbskala</translation>
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
        <source>Another window trains this run: it is renamed here only.</source>
        <translation>Ein anderes Fenster trainiert diesen Lauf: Er ist nur hier umbenannt.</translation>
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
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Unter der Tabelle</translation>
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
        <source>Colour scales</source>
        <translation>Farbskalen</translation>
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
        <source>Cost {cost}, down {share} % in one epoch.</source>
        <translation>Kosten {cost}, in einer Epoche um {share} % gesunken.</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>Kosten {cost}, in {epochs} Epochen um {share} % gesunken.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in one epoch.</source>
        <translation>Kosten {cost}, in einer Epoche unverändert.</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>Kosten {cost}, in {epochs} Epochen unverändert.</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in one epoch.</source>
        <translation>Kosten {cost}, in einer Epoche um {share} % gestiegen.</translation>
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
        <source>Curves as a picture …</source>
        <translation>Kurven als Bild …</translation>
    </message>
    <message>
        <source>Curves of the checked runs, CSV …</source>
        <translation>Kurven der angekreuzten Läufe, CSV …</translation>
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
        <source>Delete all without star or name</source>
        <translation>Alle ohne Stern oder Namen löschen</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Gewählten Lauf löschen</translation>
    </message>
    <message>
        <source>Deleted {runs}.</source>
        <translation>{runs} gelöscht.</translation>
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
        <source>Error per pixel</source>
        <translation>Fehler pro Pixel</translation>
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
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, * stars, Delete takes a run away; it can be brought back.</source>
        <translation>Alle Läufe dieser Sitzung, einer pro Zeile. Abweichende Einstellungen stehen neben den Namen, dann die Ergebnisse: Ein grüner Punkt markiert den besten Wert einer Spalte. Ein angekreuzter Lauf wird unten gezeichnet. F2 benennt um, * vergibt einen Stern, Delete nimmt einen Lauf weg; er lässt sich zurückholen.</translation>
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
        <source>Explained</source>
        <translation>Erklärt</translation>
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
        <source>Figures of the images</source>
        <translation>Zahlen der Bilder</translation>
    </message>
    <message>
        <source>Figures of the wall</source>
        <translation>Zahlen der Wand</translation>
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
        <source>First</source>
        <translation>Erster</translation>
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
        <source>Formula of the cost</source>
        <translation>Formel der Kosten</translation>
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
        <source>Image {range}</source>
        <translation>Bild {range}</translation>
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
        <source>In the formula: {place}</source>
        <translation>In der Formel: {place}</translation>
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
        <source>It appears here when training begins.</source>
        <translation>Erscheint hier, wenn das Training beginnt.</translation>
    </message>
    <message>
        <source>Its file stays where you put it: {names}</source>
        <translation>Die Datei bleibt, wo Sie sie abgelegt haben: {names}</translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>Sein Lauf ist gesichert bis Epoche {epoch} von {epochs}.</translation>
    </message>
    <message>
        <source>Its value in the second</source>
        <translation>Ihr Wert beim zweiten</translation>
    </message>
    <message>
        <source>J is a mean over the images; the notebook's C is a sum, without a term for weights.</source>
        <translation>J ist ein Mittel über die Bilder; das C des Notebooks ist eine Summe, ohne Term für die Gewichte.</translation>
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
        <source>Kept runs</source>
        <translation>Aufbewahrte Läufe</translation>
    </message>
    <message>
        <source>Kept runs took more than {limit}.</source>
        <translation>Aufbewahrte Läufe belegten mehr als {limit}.</translation>
    </message>
    <message>
        <source>Kept runs …</source>
        <translation>Aufbewahrte Läufe …</translation>
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
        <source>N counts the images that are left to train on.</source>
        <translation>N zählt die Bilder, die zum Trainieren bleiben.</translation>
    </message>
    <message>
        <source>N, the number of images that ∑ₙ runs over.</source>
        <translation>N, die Zahl der Bilder, über die ∑ₙ läuft.</translation>
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
        <source>No images are open, or they have no classes.</source>
        <translation>Es sind keine Bilder offen, oder sie haben keine Klassen.</translation>
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
        <source>No star</source>
        <translation>Kein Stern</translation>
    </message>
    <message>
        <source>No unit is looked into.</source>
        <translation>Es wird keine Einheit betrachtet.</translation>
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
        <source>Nothing is being downloaded.</source>
        <translation>Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Es ist nichts gezeichnet.</translation>
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
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
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
        <source>Point at a term, a setting or a curve.</source>
        <translation>Auf einen Term, eine Einstellung oder eine Kurve zeigen.</translation>
    </message>
    <message>
        <source>Point at a term, a setting or a curve: what belongs together lights up.</source>
        <translation>Auf einen Term, eine Einstellung oder eine Kurve zeigen: Was zusammengehört, leuchtet auf.</translation>
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
        <source>Race …</source>
        <translation>Wettlauf …</translation>
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
        <source>Second</source>
        <translation>Zweiter</translation>
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
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
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
        <source>Start race</source>
        <translation>Wettlauf starten</translation>
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
        <source>Table: CSV, Markdown or LaTeX …</source>
        <translation>Tabelle: CSV, Markdown oder LaTeX …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take away the curves</source>
        <translation>Kurven mitnehmen</translation>
    </message>
    <message>
        <source>Take away the table</source>
        <translation>Tabelle mitnehmen</translation>
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
        <source>The cost of the recipe, written out: what training makes smaller. Under each term stand its value and the numbers it is made of, at the epoch that the cost plot shows. Point at a term, or go there by the arrow keys: its curve and the settings that are part of it light up, and the line above says what it is. It works the other way round too, from a setting or from a curve. Under the notebook's rule the cost is C, a sum over the images.</source>
        <translation>Die Kosten des Rezepts, ausgeschrieben: was das Training verkleinert. Unter jedem Term stehen sein Wert und die Zahlen, aus denen er besteht, bei der Epoche, die das Kostendiagramm zeigt. Auf einen Term zeigen oder mit den Pfeiltasten hingehen: Seine Kurve und die Einstellungen, die in ihm vorkommen, leuchten auf, und die Zeile darüber sagt, was er ist. Es geht auch umgekehrt, von einer Einstellung oder einer Kurve aus. Bei der Regel des Notebooks sind die Kosten C, eine Summe über die Bilder.</translation>
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
        <source>The drawing as the model sees it; no reconstruction yet.</source>
        <translation>Die Zeichnung, wie das Modell sie sieht; noch keine Rekonstruktion.</translation>
    </message>
    <message>
        <source>The error through the slider's range appears here.</source>
        <translation>Hier erscheint der Fehler über den Bereich des Reglers.</translation>
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
        <source>The formula appears here once there is a recipe.</source>
        <translation>Die Formel erscheint hier, sobald es ein Rezept gibt.</translation>
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
        <source>The images that a run learns from: where they come from, the first of them, how many there are and of what size, the mean ink from 0 (paper) to 1, and a bar for the number of images in each class. Click the images for a sheet of many. Labels are only shown beside the images: training never sees them.</source>
        <translation>Die Bilder, aus denen ein Lauf lernt: woher sie kommen, die ersten davon, wie viele es sind und wie groß, die mittlere Tinte von 0 (Papier) bis 1, und ein Balken für die Zahl der Bilder jeder Klasse. Ein Klick auf die Bilder zeigt einen Bogen mit vielen. Die Klassen stehen nur neben den Bildern: Das Training sieht sie nie.</translation>
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
        <source>The oldest without a star or a name of yours went: {runs}, {size}. Star a run to keep it.</source>
        <translation>Die ältesten ohne Stern oder eigenen Namen sind weg: {runs}, {size}. Ein Stern bewahrt einen Lauf.</translation>
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
        <source>The recipe: every setting of a run, under its name. The letter beside a setting is its symbol in the formula of the cost, underlined in the colour of its term. Hover over a setting to read what it does and where it stands in the formula. A dot marks what differs from the loaded recipe. A run keeps the recipe it began with; what is changed meanwhile is for the next one, but for the learning rate and the epochs, which act at once.</source>
        <translation>Das Rezept: jede Einstellung eines Laufs, unter seinem Namen. Der Buchstabe neben einer Einstellung ist ihr Zeichen in der Formel der Kosten, unterstrichen in der Farbe ihres Terms. Mit der Maus über einer Einstellung ist zu lesen, was sie tut und wo sie in der Formel steht. Ein Punkt markiert, was vom geladenen Rezept abweicht. Ein Lauf behält das Rezept, mit dem er begann; was inzwischen geändert wird, gilt für den nächsten, bis auf Lernrate und Epochen, die sofort wirken.</translation>
    </message>
    <message>
        <source>The run before appears here.</source>
        <translation>Hier erscheint der vorige Lauf.</translation>
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
        <source>The run's file keeps its old name and note.</source>
        <translation>Die Datei des Laufs behält ihren alten Namen und ihre alte Notiz.</translation>
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
        <source>The table, and the curves of the checked runs</source>
        <translation>Die Tabelle und die Kurven der angekreuzten Läufe</translation>
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
        <source>The weights as they are before training appear here.</source>
        <translation>Hier erscheinen die Gewichte, wie sie vor dem Training sind.</translation>
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
        <source>The window is too low for the formula. It appears once there is room.</source>
        <translation>Das Fenster ist zu niedrig für die Formel. Sie erscheint, sobald Platz ist.</translation>
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
        <source>There is no run to save yet.</source>
        <translation>Es gibt noch keinen Lauf zum Speichern.</translation>
    </message>
    <message>
        <source>There is not enough memory for these images.</source>
        <translation>Der Speicher reicht für diese Bilder nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht.</translation>
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
        <source>They are alike in every setting. Give the second another value.</source>
        <translation>Sie sind in jeder Einstellung gleich. Geben Sie dem zweiten einen anderen Wert.</translation>
    </message>
    <message>
        <source>They differ in {count} settings: {settings}. A race shows what one does.</source>
        <translation>Sie unterscheiden sich in {count} Einstellungen: {settings}. Ein Wettlauf zeigt, was eine bewirkt.</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>Verdicken</translation>
    </message>
    <message>
        <source>This run is in training. Stop it, then delete it.</source>
        <translation>Dieser Lauf wird trainiert. Erst anhalten, dann löschen.</translation>
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
        <source>Train to the planned number of epochs (Space)</source>
        <translation>Bis zur geplanten Zahl von Epochen trainieren (Space)</translation>
    </message>
    <message>
        <source>Train two recipes that differ in one setting in turn, an epoch each, from the same seed on the same images.</source>
        <translation>Zwei Rezepte, die sich in einer Einstellung unterscheiden, abwechselnd trainieren, je eine Epoche, mit demselben Seed auf denselben Bildern.</translation>
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
        <source>Training stopped: {why}.</source>
        <translation>Das Training wurde angehalten: {why}.</translation>
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
        <source>Turning keeps all the detail that pixels can hold: the curve shows the turn, not a blur.</source>
        <translation>Das Drehen erhält jede Einzelheit, die Pixel fassen können: Die Kurve zeigt die Drehung, keine Unschärfe.</translation>
    </message>
    <message>
        <source>Two states side by side: at the left what was before, at the right what is now. Tiles are the units' weights, in the same order on both sides: blue holds ink back, rust draws it, each unit on its own scale. Beneath, units by their mean activation, with the target ρ dashed where there is one, and a few images beside their reconstructions. The error is half the sum of squared differences, the mean over the training images.</source>
        <translation>Zwei Zustände nebeneinander: links, was vorher war, rechts, was jetzt ist. Die Kacheln sind die Gewichte der Einheiten, auf beiden Seiten in derselben Reihenfolge: Blau hält Tinte zurück, Rost zeichnet sie, jede Einheit in ihrem eigenen Maßstab. Darunter die Einheiten nach ihrer mittleren Aktivierung, das Ziel ρ gestrichelt, wo es eines gibt, und einige Bilder neben ihren Rekonstruktionen. Der Fehler ist die halbe Summe der quadrierten Differenzen, gemittelt über die Trainingsbilder.</translation>
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
        <source>Unit {unit} is looked into.</source>
        <translation>Einheit {unit} wird betrachtet.</translation>
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
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
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
        <source>What just happened</source>
        <translation>Was gerade geschah</translation>
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
        <source>Write the decimal point as a dot: {number}.</source>
        <translation>Das Dezimaltrennzeichen als Punkt schreiben: {number}.</translation>
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
        <source>above all training images</source>
        <translation>über allen Trainingsbildern</translation>
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
        <source>all but k entries of the code z are 0, and y is made from z.</source>
        <translation>bis auf k sind alle Einträge des Codes z null, und y entsteht aus z.</translation>
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
        <source>always on</source>
        <translation>immer an</translation>
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
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>ein anderes Bild</translation>
    </message>
    <message>
        <source>another number of units</source>
        <translation>eine andere Zahl von Einheiten</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <source>another pair</source>
        <translation>ein anderes Paar</translation>
    </message>
    <message>
        <source>another pixel</source>
        <translation>ein anderes Pixel</translation>
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
        <source>another weight</source>
        <translation>ein anderes Gewicht</translation>
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
        <source>back to all pairs</source>
        <translation>zurück zu allen Paaren</translation>
    </message>
    <message>
        <source>band: 9 in 10 units</source>
        <translation>Band: 9 von 10 Einheiten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
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
        <source>chosen: {step}. {steps}</source>
        <translation>gewählt: {step}. {steps}</translation>
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
        <source>constant</source>
        <translation>konstant</translation>
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
        <source>dead</source>
        <translation>tot</translation>
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
        <source>every pixel of x becomes 0 or 1.</source>
        <translation>jedes Pixel von x wird 0 oder 1.</translation>
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
        <source>f makes the code z of an image from x and α; y and ρ̂ⱼ are made from z.</source>
        <translation>f macht aus x und α den Code z eines Bildes; aus z entstehen y und ρ̂ⱼ.</translation>
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
        <source>g makes the reconstruction y from the code z and β.</source>
        <translation>g macht aus dem Code z und β die Rekonstruktion y.</translation>
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
        <source>how many pixels x and y have, so also how many rows α and columns β.</source>
        <translation>wie viele Pixel x und y haben, also auch, wie viele Zeilen α und Spalten β.</translation>
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
        <source>no reconstructions yet</source>
        <translation>noch keine Rekonstruktionen</translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>kein Lauf im Gang</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>keine Einheiten</translation>
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
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>nowhere. A step keeps the share μ of the step before.</source>
        <translation>nirgends. Ein Schritt behält den Anteil μ des vorigen Schritts.</translation>
    </message>
    <message>
        <source>nowhere. A step takes its derivative from so many of the N images.</source>
        <translation>nirgends. Ein Schritt nimmt seine Ableitung aus so vielen der N Bilder.</translation>
    </message>
    <message>
        <source>nowhere. It ends training once the loss no longer falls.</source>
        <translation>nirgends. Sie beendet das Training, wenn der Verlust nicht mehr fällt.</translation>
    </message>
    <message>
        <source>nowhere. It makes steps out of the derivatives of J by α and β.</source>
        <translation>nirgends. Er macht aus den Ableitungen von J nach α und β Schritte.</translation>
    </message>
    <message>
        <source>nowhere. It says how finely α, β and z are kept.</source>
        <translation>nirgends. Sie sagt, wie fein α, β und z gespeichert werden.</translation>
    </message>
    <message>
        <source>nowhere. It says how often training goes through the N images.</source>
        <translation>nirgends. Sie sagen, wie oft das Training die N Bilder durchläuft.</translation>
    </message>
    <message>
        <source>nowhere. It says what α and β are before the first step.</source>
        <translation>nirgends. Er sagt, was α und β vor dem ersten Schritt sind.</translation>
    </message>
    <message>
        <source>nowhere. It says which α and β training starts from.</source>
        <translation>nirgends. Er sagt, von welchen α und β das Training ausgeht.</translation>
    </message>
    <message>
        <source>nowhere. η scales every step against the derivative of J.</source>
        <translation>nirgends. η skaliert jeden Schritt gegen die Ableitung von J.</translation>
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
        <source>only this class, or all again</source>
        <translation>nur diese Klasse, oder wieder alle</translation>
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
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>parts of the sum</source>
        <translation>Teile der Summe</translation>
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
        <source>race</source>
        <translation>Wettlauf</translation>
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
        <source>start from it</source>
        <translation>damit beginnen</translation>
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
        <source>the form's recipe</source>
        <translation>das Rezept des Formulars</translation>
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
        <source>the same, but for one setting</source>
        <translation>dasselbe, bis auf eine Einstellung</translation>
    </message>
    <message>
        <source>the sparsity term: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); w ∑ⱼ ρ̂ⱼ for L1; left out for None.</source>
        <translation>der Sparsity-Term: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); bei L1 w ∑ⱼ ρ̂ⱼ; ohne Strafterm entfällt er.</translation>
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
        <source>units</source>
        <translation>Einheiten</translation>
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
        <source>units {names}</source>
        <translation>Einheiten {names}</translation>
    </message>
    <message>
        <source>units, each on its own scale</source>
        <translation>Einheiten, jede auf eigener Skala</translation>
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
        <source>w, the factor before the sparsity term.</source>
        <translation>w, der Faktor vor dem Sparsity-Term.</translation>
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
        <source>y is made from x with pixels blanked, and compared with the whole x.</source>
        <translation>y entsteht aus x mit gelöschten Pixeln und wird mit dem ganzen x verglichen.</translation>
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
        <source>{all}, most of them in one step: {step}</source>
        <translation>{all}, die meisten in einer Stufe: {step}</translation>
    </message>
    <message>
        <source>{all}, {on} above 0.1</source>
        <translation>{all}, {on} über 0.1</translation>
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
        <source>{images} of {rows} × {columns} pixels</source>
        <translation>{images} mit {rows} × {columns} Pixeln</translation>
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
        <source>{letter} by pixel</source>
        <translation>{letter} pro Pixel</translation>
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
        <source>{rows} × {columns} weights, colours from −{end} to +{end}</source>
        <translation>{rows} × {columns} Gewichte, Farben von −{end} bis +{end}</translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation>{row}, gewählt</translation>
    </message>
    <message>
        <source>{runs}, {size} of at most {limit}, in {folder}</source>
        <translation>{runs}, {size} von höchstens {limit}, in {folder}</translation>
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
        <source>{setting} plays no part in these recipes.</source>
        <translation>{setting} spielt in diesen Rezepten keine Rolle.</translation>
    </message>
    <message>
        <source>{setting}: {first} against {second}. Both start from seed {seed} on the same images.</source>
        <translation>{setting}: {first} gegen {second}. Beide beginnen mit Seed {seed} auf denselben Bildern.</translation>
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
        <source>{start} of {total}</source>
        <translation>{start} von {total}</translation>
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
        <source>{term}. Settings in it: {names}</source>
        <translation>{term}. Einstellungen darin: {names}</translation>
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
        <source>{units} on the wall.</source>
        <translation>{units} an der Wand.</translation>
    </message>
    <message>
        <source>{units} · the longest arrows: a pull of {pull} or more</source>
        <translation>{units} · die längsten Pfeile: ein Zug von {pull} oder mehr</translation>
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
        <source>λ before the weights' term, λ/2 (‖α‖² + ‖β‖²).</source>
        <translation>λ vor dem Gewichtsterm, λ/2 (‖α‖² + ‖β‖²).</translation>
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
        <source>ρ in the sparsity term w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).</source>
        <translation>ρ im Sparsity-Term w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).</translation>
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
        <source>ℓ, added up in the reconstruction term: ½‖y − x‖², or the cross-entropy H(x, y).</source>
        <translation>ℓ, im Rekonstruktionsterm aufsummiert: ½‖y − x‖² oder die Kreuzentropie H(x, y).</translation>
    </message>
    <message>
        <source>∑ⱼ runs over all H units; α has H columns and β has H rows.</source>
        <translation>∑ⱼ läuft über alle H Einheiten; α hat H Spalten, β hat H Zeilen.</translation>
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
<context>
    <name>core</name>
    <message>
        <source> Did you mean {near}?</source>
        <translation> Vielleicht {near}?</translation>
    </message>
    <message>
        <source> Divide it by 255.</source>
        <translation> Durch 255 teilen.</translation>
    </message>
    <message>
        <source> Known: {names}.</source>
        <translation> Bekannt: {names}.</translation>
    </message>
    <message>
        <source> Save it as uint8.</source>
        <translation> Als uint8 speichern.</translation>
    </message>
    <message>
        <source>1 of {total:,} images was resized to {size}.</source>
        <translation>1 von {total:,} Bildern wurde auf {size} gebracht.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>120,000 handwritten digits, MNIST made anew from its sources</source>
        <translation>120,000 handgeschriebene Ziffern, MNIST aus seinen Quellen neu erstellt</translation>
    </message>
    <message>
        <source>70,000 handwritten Japanese characters</source>
        <translation>70,000 handgeschriebene japanische Zeichen</translation>
    </message>
    <message>
        <source>70,000 handwritten digits</source>
        <translation>70,000 handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes</source>
        <translation>70,000 Bilder von Kleidung</translation>
    </message>
    <message>
        <source>: {count:,} of {name} then</source>
        <translation>: damals {count:,} von {name}</translation>
    </message>
    <message>
        <source>A race is between recipes that differ in one setting; here: {found}.</source>
        <translation>Ein Wettlauf ist zwischen Rezepten, die sich in einer Einstellung unterscheiden; hier: {found}.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>A run goes on with the settings it was started with, and {fixed} would change. What may: {live}.</source>
        <translation>Ein Lauf geht mit den Einstellungen weiter, mit denen er begonnen hat, und {fixed} würde sich ändern. Ändern darf sich: {live}.</translation>
    </message>
    <message>
        <source>A validation share of {validation_fraction:g} keeps all {count:,} images aside: none is left to train on.</source>
        <translation>Ein Validierungsanteil von {validation_fraction:g} legt alle {count:,} Bilder zurück: Zum Trainieren bleibt keines.</translation>
    </message>
    <message>
        <source>Active units (above {threshold}), mean</source>
        <translation>Aktive Einheiten (über {threshold}), Mittel</translation>
    </message>
    <message>
        <source>All in it is hidden.</source>
        <translation>Alles darin ist verborgen.</translation>
    </message>
    <message>
        <source>All {units:,} units draw the same picture.</source>
        <translation>Alle {units:,} Einheiten zeichnen dasselbe Bild.</translation>
    </message>
    <message>
        <source>Beside it: {name}</source>
        <translation>Zum Vergleich: {name}</translation>
    </message>
    <message>
        <source>Bold: other than the default.</source>
        <translation>Fett: anders als die Vorgabe.</translation>
    </message>
    <message>
        <source>Cost, last epoch</source>
        <translation>Kosten, letzte Epoche</translation>
    </message>
    <message>
        <source>Cross-entropy needs outputs between 0 and 1. Choose the sigmoid output, or squared_error.</source>
        <translation>Die Kreuzentropie braucht Ausgaben zwischen 0 und 1. Die Ausgabe sigmoid wählen, oder squared_error.</translation>
    </message>
    <message>
        <source>Dead, always on, constant units</source>
        <translation>Tote, stets aktive, konstante Einheiten</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vielleicht {near}?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Gefunden: {names}.</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>So lässt es sich wiederholen</translation>
    </message>
    <message>
        <source>Images were resized from {before} to {after}.</source>
        <translation>Bilder wurden von {before} auf {after} gebracht.</translation>
    </message>
    <message>
        <source>Images, each with its reconstruction at its right</source>
        <translation>Bilder, rechts von jedem seine Rekonstruktion</translation>
    </message>
    <message>
        <source>It did not draw its first weights, but started from those of another moment.</source>
        <translation>Er zog seine ersten Gewichte nicht, sondern begann mit denen eines anderen Moments.</translation>
    </message>
    <message>
        <source>It diverged, and went on from the beginning of epoch {epochs}.</source>
        <translation>Er divergierte und ging vom Anfang der Epoche {epochs} weiter.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>Its cost was not finite before any step: the weights it starts from hold some units fully on or off for every image. Choose the Glorot start.</source>
        <translation>Schon vor dem ersten Schritt waren seine Kosten nicht endlich: Die Anfangsgewichte halten manche Einheiten bei jedem Bild ganz ein- oder ausgeschaltet. Den Start nach Glorot wählen.</translation>
    </message>
    <message>
        <source>Its learning rate was changed: {rates}.</source>
        <translation>Seine Lernrate wurde geändert: {rates}.</translation>
    </message>
    <message>
        <source>KL compares activations with a target between 0 and 1, and ReLU has no upper end. Choose l1 or none.</source>
        <translation>KL vergleicht Aktivierungen mit einem Ziel zwischen 0 und 1, und ReLU hat kein oberes Ende. l1 oder none wählen.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Bekannt: {names}.</translation>
    </message>
    <message>
        <source>Left out: 1 file that can't be read ({names}).</source>
        <translation>Ausgelassen: 1 nicht lesbare Datei ({names}).</translation>
    </message>
    <message>
        <source>Left out: {count:,} files that can't be read ({names}).</source>
        <translation>Ausgelassen: {count:,} nicht lesbare Dateien ({names}).</translation>
    </message>
    <message>
        <source>Mean activation {mean:.2f}, target {target:.2f}.</source>
        <translation>Mittlere Aktivierung {mean:.2f}, Ziel {target:.2f}.</translation>
    </message>
    <message>
        <source>Must be a number, {range}.</source>
        <translation>Erlaubt ist eine Zahl, {range}.</translation>
    </message>
    <message>
        <source>Must be a whole number, {range}.</source>
        <translation>Erlaubt ist eine ganze Zahl, {range}.</translation>
    </message>
    <message>
        <source>Must be at most the number of hidden units, {units:,}.</source>
        <translation>Höchstens so viele wie verdeckte Einheiten, {units:,}.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Erlaubt ist true oder false.</translation>
    </message>
    <message>
        <source>Must be {range}.</source>
        <translation>Erlaubt: {range}.</translation>
    </message>
    <message>
        <source>Must be {range}: {meaning}.</source>
        <translation>Erlaubt: {range}; {meaning}.</translation>
    </message>
    <message>
        <source>N(0, 1) weights drive the sigmoids to their ends, where they hardly learn, and units keep the noise they started with.</source>
        <translation>Gewichte aus N(0, 1) treiben die Sigmoide an ihre Enden, wo sie kaum noch lernen, und die Einheiten behalten das Rauschen, mit dem sie begonnen haben.</translation>
    </message>
    <message>
        <source>None of the {count:,} image files</source>
        <translation>Keine der {count:,} Bilddateien</translation>
    </message>
    <message>
        <source>Not one image file</source>
        <translation>Keine einzige Bilddatei</translation>
    </message>
    <message>
        <source>Only one unit may be on for an image, so it must draw all of it.</source>
        <translation>Für ein Bild darf nur eine Einheit aktiv sein, also muss sie es ganz allein zeichnen.</translation>
    </message>
    <message>
        <source>Only {units} units may be on for an image, so each must draw all of it.</source>
        <translation>Für ein Bild dürfen nur {units} Einheiten aktiv sein, also muss jede es ganz zeichnen.</translation>
    </message>
    <message>
        <source>PCA, 1 part</source>
        <translation>PCA, 1 Teil</translation>
    </message>
    <message>
        <source>PCA, {parts} parts</source>
        <translation>PCA, {parts} Teile</translation>
    </message>
    <message>
        <source>Reconstruction term</source>
        <translation>Rekonstruktionsterm</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}, allowed {allowed:.0e}: this is not the gradient of the cost.</source>
        <translation>Relative Differenz {difference:.1e}, erlaubt {allowed:.0e}: Das ist nicht der Gradient der Kosten.</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}: this is the gradient of the cost.</source>
        <translation>Relative Differenz {difference:.1e}: Das ist der Gradient der Kosten.</translation>
    </message>
    <message>
        <source>Save this as recipe.toml:</source>
        <translation>Dies als recipe.toml sichern:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>So few may be on for an image that most never get their turn.</source>
        <translation>Für ein Bild dürfen so wenige aktiv sein, dass die meisten nie an die Reihe kommen.</translation>
    </message>
    <message>
        <source>Squared error of an image, mean</source>
        <translation>Quadratischer Fehler eines Bildes, Mittel</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test labels</source>
        <translation>Testbeschriftungen</translation>
    </message>
    <message>
        <source>The cost and its terms over the epochs</source>
        <translation>Die Kosten und ihre Terme über die Epochen</translation>
    </message>
    <message>
        <source>The cost rose from {lowest:.4g} to {last:.4g}.</source>
        <translation>Die Kosten sind von {lowest:.4g} auf {last:.4g} gestiegen.</translation>
    </message>
    <message>
        <source>The disk is full: {title} needs {size} in {folder}.</source>
        <translation>Der Datenträger ist voll: {title} braucht {size} in {folder}.</translation>
    </message>
    <message>
        <source>The images are {shape} pixels, too large to train on. Set the image size (image_size) to 512 or less.</source>
        <translation>Die Bilder haben {shape} Pixel, zu viele zum Trainieren. Die Bildgröße (image_size) auf 512 oder weniger setzen.</translation>
    </message>
    <message>
        <source>The labels beside it were not used. {why}</source>
        <translation>Die Beschriftungen daneben wurden nicht verwendet. {why}</translation>
    </message>
    <message>
        <source>The learning rate threw them out of reach in the first epochs.</source>
        <translation>Die Lernrate hat sie in den ersten Epochen so weit weggeschleudert, dass nichts sie mehr erreicht.</translation>
    </message>
    <message>
        <source>The learning rate was changed while this run trained, and its file, of an earlier version, does not say when: no script would give the same costs.</source>
        <translation>Die Lernrate wurde während des Trainings geändert, und die Datei einer früheren Version sagt nicht, wann: Kein Skript ergäbe dieselben Kosten.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: each step overshoots.</source>
        <translation>Die Lernrate {rate} ist zu hoch: Jeder Schritt schießt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: steps overshoot.</source>
        <translation>Die Lernrate {rate} ist zu hoch: Die Schritte schießen über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too small to get anywhere.</source>
        <translation>Die Lernrate {rate} ist zu klein, um voranzukommen.</translation>
    </message>
    <message>
        <source>The notebook's rule knows only {allowed} here.</source>
        <translation>Die Regel des Notebooks kennt hier nur {allowed}.</translation>
    </message>
    <message>
        <source>The run as a NumPy script (sae-gui export FILE --script run.py) does all of it.</source>
        <translation>Der Lauf als NumPy-Skript (sae-gui export FILE --script run.py) macht all das.</translation>
    </message>
    <message>
        <source>The run diverged at epoch {epoch:,}.</source>
        <translation>Der Lauf ist bei Epoche {epoch:,} divergiert.</translation>
    </message>
    <message>
        <source>The sparsity weight is so strong that the image hardly counts.</source>
        <translation>Das Sparsity-Gewicht ist so groß, dass das Bild kaum noch zählt.</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it down.</source>
        <translation>Das Sparsity-Gewicht ist zu klein, um sie nach unten zu ziehen.</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it up.</source>
        <translation>Das Sparsity-Gewicht ist zu klein, um sie nach oben zu ziehen.</translation>
    </message>
    <message>
        <source>The sparsity weight pulls them down harder than any image pulls them up.</source>
        <translation>Das Sparsity-Gewicht zieht sie stärker nach unten, als irgendein Bild sie nach oben zieht.</translation>
    </message>
    <message>
        <source>The state of the run does not fit its recipe: its {name} differs.</source>
        <translation>Der Stand des Laufs passt nicht zu seinem Rezept: {name} weicht ab.</translation>
    </message>
    <message>
        <source>The weight decay is so strong that only what all images share is worth a weight.</source>
        <translation>Der Weight Decay ist so stark, dass sich Gewichte nur noch für das lohnen, was alle Bilder gemeinsam haben.</translation>
    </message>
    <message>
        <source>The weights before the first step are kept.</source>
        <translation>Die Gewichte von vor dem ersten Schritt sind erhalten.</translation>
    </message>
    <message>
        <source>The weights have moved by {share:.2g} % in {epochs} epochs.</source>
        <translation>Die Gewichte haben sich in {epochs} Epochen um {share:.2g} % bewegt.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} are kept.</source>
        <translation>Die Gewichte von Epoche {epoch:,} sind erhalten.</translation>
    </message>
    <message>
        <source>The weights to start from are {size:,} numbers, and a model of {pixels:,} pixels and {hidden_units:,} hidden units has {size2:,}. Keep the number of hidden units and the image size.</source>
        <translation>Die Anfangsgewichte sind {size:,} Zahlen, und ein Modell mit {pixels:,} Pixeln und {hidden_units:,} verdeckten Einheiten hat {size2:,}. Anzahl der verdeckten Einheiten und Bildgröße beibehalten.</translation>
    </message>
    <message>
        <source>There is one image: none can be kept aside to validate on.</source>
        <translation>Es gibt nur ein Bild: Zum Validieren kann keines zurückgelegt werden.</translation>
    </message>
    <message>
        <source>These images are not what the run was trained on{then}, {count:,} of {name} now, and not the same ones. The run can be looked at, but not gone on with.</source>
        <translation>Diese Bilder sind nicht die, auf denen der Lauf trainiert wurde{then}, jetzt {count:,} von {name}, und nicht dieselben. Der Lauf kann angesehen, aber nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>They began as N(0, 1) noise, too large for the strokes to show through.</source>
        <translation>Sie begannen als Rauschen aus N(0, 1), zu groß, als dass die Striche durchscheinen könnten.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Trained with {versions}.</source>
        <translation>Trainiert mit {versions}.</translation>
    </message>
    <message>
        <source>Training labels</source>
        <translation>Trainingsbeschriftungen</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Units are noise still after {epochs} epochs.</source>
        <translation>Nach {epochs} Epochen sind die Einheiten immer noch Rauschen.</translation>
    </message>
    <message>
        <source>Units hold whole images instead of strokes.</source>
        <translation>Die Einheiten enthalten ganze Bilder statt einzelner Striche.</translation>
    </message>
    <message>
        <source>Wanted: uint8 from 0 to 255, fractions from 0 to 1, or only 0 and 1.</source>
        <translation>Gebraucht wird: uint8 von 0 bis 255, Brüche von 0 bis 1, oder nur 0 und 1.</translation>
    </message>
    <message>
        <source>What each unit looks for: rust wants ink, blue none</source>
        <translation>Wonach jede Einheit sucht: Rost will Tinte, Blau keine</translation>
    </message>
    <message>
        <source>What the first {units} look for: rust wants ink, blue none</source>
        <translation>Wonach die ersten {units} suchen: Rost will Tinte, Blau keine</translation>
    </message>
    <message>
        <source>With a target of {target} hardly a unit is on for an image, so each must draw all of it.</source>
        <translation>Bei einem Ziel von {target} ist für ein Bild kaum eine Einheit aktiv, also muss jede es ganz zeichnen.</translation>
    </message>
    <message>
        <source>Without weight decay nothing makes weights fade that no image needs.</source>
        <translation>Ohne Weight Decay lässt nichts die Gewichte verblassen, die kein Bild braucht.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>above {low} and at most {high}</source>
        <translation>über {low} und höchstens {high}</translation>
    </message>
    <message>
        <source>above {low} to {high}</source>
        <translation>über {low} bis {high}</translation>
    </message>
    <message>
        <source>and run, in the same folder:</source>
        <translation>und im selben Ordner ausführen:</translation>
    </message>
    <message>
        <source>at least {low} and below {high}</source>
        <translation>mindestens {low} und unter {high}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>höchstens {most:,}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}, both excluded</source>
        <translation>zwischen {low} und {high}, beide ausgeschlossen</translation>
    </message>
    <message>
        <source>by line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>checking pixels</source>
        <translation>Pixel prüfen</translation>
    </message>
    <message>
        <source>complex numbers</source>
        <translation>komplexe Zahlen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>drawing digits</source>
        <translation>Ziffern zeichnen</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>for KL</source>
        <translation>für KL</translation>
    </message>
    <message>
        <source>for Momentum</source>
        <translation>für Momentum</translation>
    </message>
    <message>
        <source>for top-k</source>
        <translation>für Top-k</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>infinite values</source>
        <translation>unendliche Werte</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>looking for images</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>mean image</source>
        <translation>mittleres Bild</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>kein Strafterm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einem</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>one of {names}, each once</source>
        <translation>eines von {names}, jedes einmal</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>resizing images</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in each place of the list</source>
        <translation>Text an jeder Stelle der Liste</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>values of type {type}</source>
        <translation>Werte vom Typ {type}</translation>
    </message>
    <message>
        <source>values that are not numbers (NaN)</source>
        <translation>Werte, die keine Zahlen sind (NaN)</translation>
    </message>
    <message>
        <source>versions that are not known</source>
        <translation>unbekannten Versionen</translation>
    </message>
    <message>
        <source>{assignment!r} is not KEY=VALUE.</source>
        <translation>{assignment!r} ist nicht von der Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>{called} is damaged: it claims to be larger than its file.</source>
        <translation>{called} ist beschädigt: Angeblich größer als seine Datei.</translation>
    </message>
    <message>
        <source>{called} is damaged: {problem}.</source>
        <translation>{called} ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>{called} is locked with a password.</source>
        <translation>{called} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{called} is packed in a way that NumPy does not use.</source>
        <translation>{called} ist auf eine Weise gepackt, die NumPy nicht verwendet.</translation>
    </message>
    <message>
        <source>{cost}; explained variance {share}</source>
        <translation>{cost}; erklärte Varianz {share}</translation>
    </message>
    <message>
        <source>{count:,} characters long</source>
        <translation>{count:,} Zeichen lang</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} images were resized to {size}.</source>
        <translation>{count:,} von {total:,} Bildern wurden auf {size} gebracht.</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} Stück</translation>
    </message>
    <message>
        <source>{fact} {cause}</source>
        <translation>{fact} {cause}</translation>
    </message>
    <message>
        <source>{folder} holds no model. Wanted: model.npz, or alpha.npy and beta.npy.</source>
        <translation>{folder} enthält kein Modell. Gebraucht wird: model.npz, oder alpha.npy und beta.npy.</translation>
    </message>
    <message>
        <source>{key!r} is not a setting of a recipe.{hint}</source>
        <translation>{key!r} ist keine Einstellung eines Rezepts.{hint}</translation>
    </message>
    <message>
        <source>{key} is {given}. {why}</source>
        <translation>{key} ist {given}. {why}</translation>
    </message>
    <message>
        <source>{must} Usual: {usual}.</source>
        <translation>{must} Üblich: {usual}.</translation>
    </message>
    <message>
        <source>{name!r} is no recipe. Give a .toml file, or one of {known}.</source>
        <translation>{name!r} ist kein Rezept. Eine .toml-Datei angeben, oder eines von {known}.</translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation>{names} und {more:,} weitere</translation>
    </message>
    <message>
        <source>{name} can't be read as an image. Wanted: PNG, JPEG, BMP, GIF or TIFF.</source>
        <translation>{name} lässt sich nicht als Bild lesen. Gebraucht wird: PNG, JPEG, BMP, GIF oder TIFF.</translation>
    </message>
    <message>
        <source>{name} can't be read: {strerror}.</source>
        <translation>{name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{name} has no array called images. Found: {found}. Wanted: images, and labels where there are any.</source>
        <translation>{name} hat kein Array namens images. Gefunden: {found}. Gebraucht wird: images, und labels, wo es welche gibt.</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}. Wanted: images × pixels, or images × rows × columns, in grey.</source>
        <translation>{name} hat die Form {shape}. Gebraucht wird: Bilder × Pixel, oder Bilder × Zeilen × Spalten, in Grau.</translation>
    </message>
    <message>
        <source>{name} has weights that are not finite numbers.</source>
        <translation>{name} hat Gewichte, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square and no multiple of the image size {image_size}. Give an array of images × rows × columns.</source>
        <translation>{name} hat {columns} Spalten, das ist kein Quadrat und kein Vielfaches der Bildgröße {image_size}. Ein Array Bilder × Zeilen × Spalten angeben.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square. Give image_size, or an array of images × rows × columns.</source>
        <translation>{name} hat {columns} Spalten, das ist kein Quadrat. image_size angeben, oder ein Array Bilder × Zeilen × Spalten.</translation>
    </message>
    <message>
        <source>{name} has {ndim} dimensions. Wanted: one label for an image.</source>
        <translation>{name} hat {ndim} Dimensionen. Gebraucht wird: eine Beschriftung je Bild.</translation>
    </message>
    <message>
        <source>{name} has {shape} dimensions. Wanted: images × rows × columns.</source>
        <translation>{name} hat {shape} Dimensionen. Gebraucht wird: Bilder × Zeilen × Spalten.</translation>
    </message>
    <message>
        <source>{name} holds a single value. Wanted: images × rows × columns.</source>
        <translation>{name} enthält einen einzelnen Wert. Gebraucht wird: Bilder × Zeilen × Spalten.</translation>
    </message>
    <message>
        <source>{name} holds labels outside 0 to {class_names}.</source>
        <translation>{name} enthält Beschriftungen außerhalb von 0 bis {class_names}.</translation>
    </message>
    <message>
        <source>{name} holds no IDX array: it does not begin as one.</source>
        <translation>{name} enthält kein IDX-Array: Der Anfang passt nicht.</translation>
    </message>
    <message>
        <source>{name} holds no images. {there} Wanted: PNG, JPEG, BMP, GIF or TIFF files, also in folders within.</source>
        <translation>{name} enthält keine Bilder. {there} Gebraucht wird: Dateien in PNG, JPEG, BMP, GIF oder TIFF, auch in Unterordnern.</translation>
    </message>
    <message>
        <source>{name} holds no images: there is nothing to train on.</source>
        <translation>{name} enthält keine Bilder: Es gibt nichts zu trainieren.</translation>
    </message>
    <message>
        <source>{name} holds no labels. Wanted: whole numbers or text.</source>
        <translation>{name} enthält keine Beschriftungen. Gebraucht wird: ganze Zahlen oder Text.</translation>
    </message>
    <message>
        <source>{name} holds nothing: its shape is {shape}.</source>
        <translation>{name} enthält nichts: Die Form ist {shape}.</translation>
    </message>
    <message>
        <source>{name} holds pickled Python objects, which are not opened because they can run code. Save it again as an array of numbers.</source>
        <translation>{name} enthält gepickelte Python-Objekte; sie werden nicht geöffnet, weil sie Code ausführen können. Noch einmal als Array von Zahlen speichern.</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type, {described}.</source>
        <translation>{name} enthält Werte eines unbekannten Typs, {described}.</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type.</source>
        <translation>{name} enthält Werte eines unbekannten Typs.</translation>
    </message>
    <message>
        <source>{name} holds values of type {dtype}. Wanted: float32 or float64.</source>
        <translation>{name} enthält Werte vom Typ {dtype}. Gebraucht wird: float32 oder float64.</translation>
    </message>
    <message>
        <source>{name} holds weights, but not how training stood: it can be looked at, but not gone on with.</source>
        <translation>{name} enthält Gewichte, aber nicht den Stand des Trainings: Es kann angesehen, aber nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>{name} holds {dtype}. {wanted}</source>
        <translation>{name} enthält {dtype}. {wanted}</translation>
    </message>
    <message>
        <source>{name} holds {found:,} different labels; at most {most_classes:,} are classes.</source>
        <translation>{name} enthält {found:,} verschiedene Beschriftungen; Klassen sind es höchstens {most_classes:,}.</translation>
    </message>
    <message>
        <source>{name} holds {size:,.1f} GiB once it is in memory; at most {most_bytes} GiB can be opened at a time.{advice}</source>
        <translation>{name} braucht im Speicher {size:,.1f} GiB; höchstens {most_bytes} GiB lassen sich auf einmal öffnen.{advice}</translation>
    </message>
    <message>
        <source>{name} holds {type} values from {low:,.6g} to {high:,.6g}. {wanted}{advice}</source>
        <translation>{name} enthält Werte vom Typ {type} von {low:,.6g} bis {high:,.6g}. {wanted}{advice}</translation>
    </message>
    <message>
        <source>{name} holds {values:,} labels for {count:,} images.</source>
        <translation>{name} enthält {values:,} Beschriftungen für {count:,} Bilder.</translation>
    </message>
    <message>
        <source>{name} holds {what}. {wanted}</source>
        <translation>{name} enthält {what}. {wanted}</translation>
    </message>
    <message>
        <source>{name} is a folder. Give one .toml file in it.</source>
        <translation>{name} ist ein Ordner. Eine .toml-Datei darin angeben.</translation>
    </message>
    <message>
        <source>{name} is a table of named fields. Wanted: an array of numbers.</source>
        <translation>{name} ist eine Tabelle mit benannten Feldern. Gebraucht wird: ein Array von Zahlen.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header is not whole.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Der Kopf ist nicht vollständig.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header promises {payload:,} bytes of values, more than {compressed:,} compressed bytes can hold.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Der Kopf verspricht {payload:,} Bytes an Werten, mehr als {compressed:,} gepackte Bytes enthalten können.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {problem}.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: {problem}.</translation>
    </message>
    <message>
        <source>{name} is damaged: how training stood makes no sense.</source>
        <translation>{name} ist beschädigt: Der Stand des Trainings ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>{name} is damaged: it lost its seal.</source>
        <translation>{name} ist beschädigt: Das Siegel fehlt.</translation>
    </message>
    <message>
        <source>{name} is damaged: its description makes no sense.</source>
        <translation>{name} ist beschädigt: Die Beschreibung ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>{name} is damaged: its description was changed.</source>
        <translation>{name} ist beschädigt: Die Beschreibung wurde verändert.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header claims to be {length:,} bytes long.</source>
        <translation>{name} ist beschädigt: Der Kopf will {length:,} Bytes lang sein.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation>{name} ist beschädigt: Der Kopf ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>{name} is damaged: its history makes no sense.</source>
        <translation>{name} ist beschädigt: Der Verlauf ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>{name} is damaged: its moments make no sense.</source>
        <translation>{name} ist beschädigt: Die Momente ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>{name} is damaged: its weights are for {pixels:,} pixels and {shape:,} units, its description for {prod:,} and {hidden_units:,}.</source>
        <translation>{name} ist beschädigt: Die Gewichte sind für {pixels:,} Pixel und {shape:,} Einheiten, die Beschreibung für {prod:,} und {hidden_units:,}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {name2} was changed.</source>
        <translation>{name} ist beschädigt: {name2} wurde verändert.</translation>
    </message>
    <message>
        <source>{name} is damaged: more follows the {payload:,} bytes of values that its header promises.</source>
        <translation>{name} ist beschädigt: Auf die {payload:,} Bytes an Werten, die der Kopf verspricht, folgt noch etwas.</translation>
    </message>
    <message>
        <source>{name} is damaged: some of its arrays are missing.</source>
        <translation>{name} ist beschädigt: Einige Arrays fehlen.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is half a model: {name2} is not beside it.</source>
        <translation>{name} ist ein halbes Modell: {name2} liegt nicht daneben.</translation>
    </message>
    <message>
        <source>{name} is neither alpha nor beta. Wanted: alpha.npy with beta.npy beside it.</source>
        <translation>{name} ist weder alpha noch beta. Gebraucht wird: alpha.npy mit beta.npy daneben.</translation>
    </message>
    <message>
        <source>{name} is no .npy array: it does not begin as one.</source>
        <translation>{name} ist kein .npy-Array: Der Anfang passt nicht.</translation>
    </message>
    <message>
        <source>{name} is no array of images. Wanted: .npy, .npz or IDX, or the folder in which image files lie.</source>
        <translation>{name} ist kein Array von Bildern. Gebraucht wird: .npy, .npz oder IDX, oder der Ordner, in dem Bilddateien liegen.</translation>
    </message>
    <message>
        <source>{name} is no file. Wanted: one image file.</source>
        <translation>{name} ist keine Datei. Gebraucht wird: eine Bilddatei.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is empty.</source>
        <translation>{name} ist keine Lektion: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is not text in UTF-8.</source>
        <translation>{name} ist keine Lektion: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{name} ist keine Lektion: Es sind über {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is text in UTF-16. Save it as UTF-8.</source>
        <translation>{name} ist keine Lektion: Es ist Text in UTF-16. Als UTF-8 sichern.</translation>
    </message>
    <message>
        <source>{name} is no model: it has no {missing}. Wanted: a model.npz, as training writes it.</source>
        <translation>{name} ist kein Modell: Es fehlt {missing}. Gebraucht wird: eine model.npz, wie das Training sie schreibt.</translation>
    </message>
    <message>
        <source>{name} is no model: {problem}</source>
        <translation>{name} ist kein Modell: {problem}</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is not text in UTF-8.</source>
        <translation>{name} ist kein Rezept: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is over {largest_file} KiB.</source>
        <translation>{name} ist kein Rezept: Es sind über {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{name} is not there. Did you mean {near}?</source>
        <translation>{name} ist nicht da. Vielleicht {near}?</translation>
    </message>
    <message>
        <source>{name} is not there. Give a .toml file, or one of {known}.</source>
        <translation>{name} ist nicht da. Eine .toml-Datei angeben, oder eine von {known}.</translation>
    </message>
    <message>
        <source>{name} is not there. Give {sets}, or the path of a folder of images, a .npy, .npz or IDX file.</source>
        <translation>{name} ist nicht da. {sets} angeben, oder den Pfad eines Ordners mit Bildern, einer .npy-, .npz- oder IDX-Datei.</translation>
    </message>
    <message>
        <source>{name} is {state}: its header promises {payload:,} bytes of values ({shape}), and {held:,} are there.</source>
        <translation>{name} ist {state}: Der Kopf verspricht {payload:,} Bytes an Werten ({shape}), und {held:,} sind da.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version (format {number}). Update this program.</source>
        <translation>{name} wurde von einer neueren Version geschrieben (Format {number}). Dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>{name} was written by an earlier version, which kept no names: save it anew.</source>
        <translation>{name} stammt von einer früheren Version, die keine Namen aufbewahrte: neu speichern.</translation>
    </message>
    <message>
        <source>{name}: {images} of {size}</source>
        <translation>{name}: {images} zu {size}</translation>
    </message>
    <message>
        <source>{none} in {name} can be read: {failed}.</source>
        <translation>{none} in {name} ist lesbar: {failed}.</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} Threads</translation>
    </message>
    <message>
        <source>{off:,} of {units:,} units are never on.</source>
        <translation>{off:,} von {units:,} Einheiten sind nie aktiv.</translation>
    </message>
    <message>
        <source>{on:,} of {units:,} units are always on.</source>
        <translation>{on:,} von {units:,} Einheiten sind immer aktiv.</translation>
    </message>
    <message>
        <source>{origin} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{origin} ist keine Lektion: Es sind über {largest_file} KiB.</translation>
    </message>
    <message>
        <source>{origin} is no lesson: {problem}.</source>
        <translation>{origin} ist keine Lektion: {problem}.</translation>
    </message>
    <message>
        <source>{origin} is not a recipe: {problem}.</source>
        <translation>{origin} ist kein Rezept: {problem}.</translation>
    </message>
    <message>
        <source>{origin}: {problem}</source>
        <translation>{origin}: {problem}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder but a device or a pipe.</source>
        <translation>{path} ist weder Datei noch Ordner, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{place}{key} is missing; wanted is {kinds}.</source>
        <translation>{place}{key} fehlt; gebraucht wird {kinds}.</translation>
    </message>
    <message>
        <source>{place}{key} is no key here. {hint}</source>
        <translation>{place}{key} ist hier kein Schlüssel. {hint}</translation>
    </message>
    <message>
        <source>{place}{key} is {words}; wanted is {wanted}.</source>
        <translation>{place}{key} ist {words}; gebraucht wird {wanted}.</translation>
    </message>
    <message>
        <source>{rate} from epoch {epoch}</source>
        <translation>{rate} ab Epoche {epoch}</translation>
    </message>
    <message>
        <source>{rows} × {columns} pixels</source>
        <translation>{rows} × {columns} Pixel</translation>
    </message>
    <message>
        <source>{share:.0f} % of all activations began at 0 or 1.</source>
        <translation>{share:.0f} % aller Aktivierungen standen am Anfang bei 0 oder 1.</translation>
    </message>
    <message>
        <source>{title} can't be kept in {folder}: {reason}.</source>
        <translation>{title} lässt sich nicht in {folder} ablegen: {reason}.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not answer.</source>
        <translation>{title} ließ sich nicht laden: Die einzige Quelle hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not give the whole file.</source>
        <translation>{title} ließ sich nicht laden: Die einzige Quelle hat nicht die ganze Datei geliefert.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors answered.</source>
        <translation>{title} ließ sich nicht laden: Keine von {mirrors} Quellen hat geantwortet.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors gave the whole file.</source>
        <translation>{title} ließ sich nicht laden: Keine von {mirrors} Quellen hat die ganze Datei geliefert.</translation>
    </message>
    <message>
        <source>{title} is not on this computer: {folder} lacks {files}. Download it in the window, put its files there, or use the built-in digits (builtin).</source>
        <translation>{title} ist nicht auf diesem Rechner: In {folder} fehlt {files}. Im Fenster herunterladen, die Dateien dort ablegen, oder die eingebauten Ziffern nehmen (builtin).</translation>
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
        <translation>Das Notebook von 2018, von Anfang bis Ende</translation>
    </message>
    <message>
        <source>A network learns to copy digits through a bottleneck of hidden units, by the rule of a notebook from 2018. What it learns, and what it does not.</source>
        <translation>Ein Netz lernt nach der Regel eines Notebooks von 2018, Ziffern durch den Engpass der verdeckten Einheiten hindurch abzuzeichnen. Was es dabei lernt, und was nicht.</translation>
    </message>
    <message>
        <source>A network that copies</source>
        <translation>Ein Netz, das kopiert</translation>
    </message>
    <message>
        <source>An autoencoder is given an image and has to hand back the same image. In between, the image must pass through hidden units: 256 numbers, the code. Whatever is not in the code is lost.

At the right you see originals, and beside them the places where their reconstructions will appear. The notebook of 2018 did this with 10,000 digits and 1,024 units, and took forty minutes. We take 1,000 digits and 256 units, so that it takes seconds.</source>
        <translation>Ein Autoencoder bekommt ein Bild und soll dasselbe Bild wieder ausgeben. Dazwischen muss das Bild durch die verdeckten Einheiten hindurch: 256 Zahlen, den Code. Was nicht im Code steht, ist verloren.

Rechts stehen Originale, und daneben die Plätze, an denen ihre Rekonstruktionen erscheinen werden. Das Notebook von 2018 hat das mit 10,000 Ziffern und 1,024 Einheiten gemacht und brauchte vierzig Minuten. Wir nehmen 1,000 Ziffern und 256 Einheiten, dann dauert es Sekunden.</translation>
    </message>
    <message>
        <source>The first guess</source>
        <translation>Die erste Vermutung</translation>
    </message>
    <message>
        <source>All weights start as chance: drawn from a bell curve N(0, 1). Each hidden unit adds up 784 pixels with such weights, so that it lands far out and is either fully on or fully off.

Pixels have been rounded to black or white. Predict how many of them are right after one epoch, which here is a single step. Then train.</source>
        <translation>Alle Gewichte beginnen zufällig: Sie werden aus einer Glockenkurve N(0, 1) gezogen. Jede verdeckte Einheit zählt mit solchen Gewichten 784 Pixel zusammen und landet deshalb weit draußen: Sie ist entweder ganz an oder ganz aus.

Die Pixel sind auf Schwarz oder Weiß gerundet. Wie viele davon stimmen nach einer Epoche, die hier ein einziger Schritt ist? Erst vorhersagen, dann trainieren.</translation>
    </message>
    <message>
        <source>After the first epoch, how many pixels are right?</source>
        <translation>Wie viele Pixel stimmen nach der ersten Epoche?</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>Fast alle</translation>
    </message>
    <message>
        <source>About half, as by tossing a coin</source>
        <translation>Etwa die Hälfte, wie beim Münzwurf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>About half. The error counts ½ for each wrong pixel, and it stands above 150: more than 300 of 784 pixels are wrong. The network knows nothing yet, and its outputs are black or white by chance.</source>
        <translation>Etwa die Hälfte. Der Fehler zählt ½ für jedes falsche Pixel und liegt über 150: Mehr als 300 von 784 Pixeln sind falsch. Das Netz weiß noch nichts, und seine Ausgaben sind durch Zufall schwarz oder weiß.</translation>
    </message>
    <message>
        <source>Sixty epochs</source>
        <translation>Sechzig Epochen</translation>
    </message>
    <message>
        <source>Now let it work. In each epoch all 1,000 digits go through the network once, and every weight is moved a little, so that the outputs come closer to the originals.

Watch the cost: it is the squared error of all digits together, plus a small penalty on units that are on too often.</source>
        <translation>Jetzt lassen wir es arbeiten. In jeder Epoche gehen alle 1,000 Ziffern einmal durch das Netz, und jedes Gewicht wird ein wenig verschoben, so dass die Ausgaben den Originalen näher kommen.

Dabei die Kosten im Auge behalten: Sie sind der quadratische Fehler aller Ziffern zusammen, dazu ein kleiner Strafterm für Einheiten, die zu oft aktiv sind.</translation>
    </message>
    <message>
        <source>How will the cost go?</source>
        <translation>Wie werden die Kosten verlaufen?</translation>
    </message>
    <message>
        <source>It falls fast at first, then ever more slowly</source>
        <translation>Sie fallen erst schnell, dann immer langsamer</translation>
    </message>
    <message>
        <source>It falls by the same amount in each epoch</source>
        <translation>Sie fallen in jeder Epoche um denselben Betrag</translation>
    </message>
    <message>
        <source>It falls to zero</source>
        <translation>Sie fallen auf null</translation>
    </message>
    <message>
        <source>Fast at first, then slowly. More than six tenths of the cost are gone. What is easy, such as paper where it is white in every digit, is learned at once; what tells one digit from another takes long. Look at the pairs: you can read most digits again.</source>
        <translation>Erst schnell, dann langsam. Mehr als sechs Zehntel der Kosten sind weg. Was leicht ist, etwa Papier, das bei jeder Ziffer weiß bleibt, ist sofort gelernt; was eine Ziffer von der anderen unterscheidet, braucht lange. Ein Blick auf die Paare zeigt: Die meisten Ziffern lassen sich wieder lesen.</translation>
    </message>
    <message>
        <source>Did the units come to rest?</source>
        <translation>Sind die Einheiten zur Ruhe gekommen?</translation>
    </message>
    <message>
        <source>The penalty asks every unit to be on for a fifth of the time: ρ = 0.20. Its weight w is 0.1.

Look at where the units stand now. Each point is one unit, the dashed line is ρ.</source>
        <translation>Der Strafterm verlangt von jeder Einheit, ein Fünftel der Zeit aktiv zu sein: ρ = 0.20. Sein Gewicht w ist 0.1.

Wo stehen die Einheiten jetzt? Jeder Punkt ist eine Einheit, die gestrichelte Linie ist ρ.</translation>
    </message>
    <message>
        <source>Did the penalty get its way?</source>
        <translation>Hat sich der Strafterm durchgesetzt?</translation>
    </message>
    <message>
        <source>Yes, all units are near 0.20</source>
        <translation>Ja, alle Einheiten liegen bei 0.20</translation>
    </message>
    <message>
        <source>No, they are on far more often</source>
        <translation>Nein, sie sind viel öfter aktiv</translation>
    </message>
    <message>
        <source>No: a unit is on for more than two fifths of the time. With w = 0.1 the penalty is below a hundred, beside a cost of many thousand. The squared error is summed over all digits, and it drowns the penalty.</source>
        <translation>Nein: Eine Einheit ist mehr als zwei Fünftel der Zeit aktiv. Mit w = 0.1 bleibt der Strafterm unter hundert, neben Kosten von vielen Tausend. Der quadratische Fehler wird über alle Ziffern summiert und übertönt den Strafterm.</translation>
    </message>
    <message>
        <source>What a unit holds</source>
        <translation>Was in einer Einheit steckt</translation>
    </message>
    <message>
        <source>Each tile at the right is one hidden unit: the weights from the 784 pixels, in their places. Blue holds the unit back, rust drives it.</source>
        <translation>Jede Kachel rechts ist eine verdeckte Einheit: die Gewichte der 784 Pixel, jedes an seinem Platz. Blau hält die Einheit zurück, Rostrot treibt sie an.</translation>
    </message>
    <message>
        <source>What do you see in most tiles?</source>
        <translation>Was ist auf den meisten Kacheln zu sehen?</translation>
    </message>
    <message>
        <source>Strokes of a pen</source>
        <translation>Striche eines Stifts</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Ganze Ziffern</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise. The weights began as N(0, 1), and training moved them by less than a fifth of their size. The network copies digits by adding up 256 noisy masks cleverly. It works, but no unit has a meaning of its own.</source>
        <translation>Rauschen. Die Gewichte haben als N(0, 1) begonnen, und das Training hat sie um weniger als ein Fünftel ihrer Größe bewegt. Das Netz kopiert Ziffern, indem es 256 verrauschte Masken geschickt zusammenzählt. Das funktioniert, aber keine Einheit bedeutet für sich allein etwas.</translation>
    </message>
    <message>
        <source>The same, done with the exact gradient</source>
        <translation>Dasselbe mit dem exakten Gradienten</translation>
    </message>
    <message>
        <source>Same digits, same number of units. But now the weights start small, each step follows the exact derivative of the cost, a penalty that counts asks units to rest, and idle weights fade (weight decay). So does the recipe that the window starts with.</source>
        <translation>Dieselben Ziffern, gleich viele Einheiten. Aber jetzt beginnen die Gewichte klein, jeder Schritt folgt der exakten Ableitung der Kosten, ein Strafterm, der wirklich zählt, hält die Einheiten zur Ruhe an, und ungenutzte Gewichte verblassen (Weight Decay). So arbeitet auch das Rezept, mit dem das Fenster startet.</translation>
    </message>
    <message>
        <source>What will the tiles show this time?</source>
        <translation>Was werden die Kacheln diesmal zeigen?</translation>
    </message>
    <message>
        <source>Noise again</source>
        <translation>Wieder Rauschen</translation>
    </message>
    <message>
        <source>Strokes. Pixels side by side carry alike weights now, and the error is smaller too. The next lessons take apart what made the difference: the penalty, the learning rate, the derivative.</source>
        <translation>Striche. Benachbarte Pixel haben jetzt ähnliche Gewichte, und der Fehler ist obendrein kleiner. Die nächsten Lektionen zerlegen, woran das liegt: am Strafterm, an der Lernrate, an der Ableitung.</translation>
    </message>
    <message>
        <source>What the sparsity penalty does</source>
        <translation>Was der Sparsity-Strafterm bewirkt</translation>
    </message>
    <message>
        <source>One term of the cost asks units to rest. Start without it, turn it up from 0, and see what a digit is made of at each setting.</source>
        <translation>Ein Term der Kosten hält die Einheiten zur Ruhe an. Wir beginnen ohne ihn, drehen ihn von 0 an auf und sehen bei jeder Einstellung, woraus eine Ziffer besteht.</translation>
    </message>
    <message>
        <source>A term that asks for rest</source>
        <translation>Ein Term, der Ruhe verlangt</translation>
    </message>
    <message>
        <source>The cost J has a term for the reconstruction error and one that keeps weights small. A third one can ask hidden units to rest: for each unit j it compares the mean activation ρ̂ with a target ρ, here 0.1, and grows as they differ. Its weight is w.

With w = 0 the term is not there. That is where we start.</source>
        <translation>Die Kosten J haben einen Term für den Rekonstruktionsfehler und einen, der die Gewichte klein hält. Ein dritter kann die verdeckten Einheiten zur Ruhe anhalten: Er vergleicht für jede Einheit j die mittlere Aktivierung ρ̂ mit einem Ziel ρ, hier 0.1, und wächst, je weiter beide auseinanderliegen. Sein Gewicht ist w.

Mit w = 0 gibt es den Term nicht. So fangen wir an.</translation>
    </message>
    <message>
        <source>Without the penalty</source>
        <translation>Ohne den Strafterm</translation>
    </message>
    <message>
        <source>w is 0: nobody asks a unit to rest. Predict where the mean activation of the units will end up, then train.</source>
        <translation>w ist 0: Niemand verlangt von einer Einheit, dass sie ruht. Erst vorhersagen, wo die mittlere Aktivierung der Einheiten landen wird, dann trainieren.</translation>
    </message>
    <message>
        <source>How often will a unit be on, in the mean?</source>
        <translation>Wie oft wird eine Einheit im Mittel aktiv sein?</translation>
    </message>
    <message>
        <source>Near 0.1</source>
        <translation>Nahe 0.1</translation>
    </message>
    <message>
        <source>Near one half</source>
        <translation>Nahe einhalb</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Near one half. A unit in the middle of its range can say most: it can go up or down for each digit. More than 40 of 64 units have a part in every single digit, and none needs a meaning of its own.</source>
        <translation>Nahe einhalb. Eine Einheit in der Mitte ihres Bereichs kann am meisten sagen: Bei jeder Ziffer kann sie nach oben oder nach unten gehen. Mehr als 40 von 64 Einheiten wirken an jeder einzelnen Ziffer mit, und keine braucht eine Bedeutung für sich.</translation>
    </message>
    <message>
        <source>A little of it</source>
        <translation>Ein wenig davon</translation>
    </message>
    <message>
        <source>Now set w to 0.3 and train again, from the same start.</source>
        <translation>Jetzt w auf 0.3 setzen und noch einmal trainieren, vom selben Anfang aus.</translation>
    </message>
    <message>
        <source>What will the penalty do to the reconstruction error?</source>
        <translation>Was macht der Strafterm mit dem Rekonstruktionsfehler?</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>Er wächst</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>Er schrumpft</translation>
    </message>
    <message>
        <source>It grows. Whatever is asked for besides the error is paid for in error. In return a digit now needs half as many units. Their mean activation has come down to about 0.2, not yet to 0.1: the penalty pulls, the error pulls back.</source>
        <translation>Er wächst. Was man neben dem Fehler noch verlangt, wird mit Fehler bezahlt. Dafür braucht eine Ziffer jetzt nur halb so viele Einheiten. Ihre mittlere Aktivierung ist auf etwa 0.2 gesunken, noch nicht auf 0.1: Der Strafterm zieht, der Fehler zieht zurück.</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Genug davon</translation>
    </message>
    <message>
        <source>Set w to 3. See where the units stand, one by one.</source>
        <translation>w auf 3 setzen und dann ansehen, wo die Einheiten stehen, jede für sich.</translation>
    </message>
    <message>
        <source>Where will the mean activations be?</source>
        <translation>Wo werden die mittleren Aktivierungen liegen?</translation>
    </message>
    <message>
        <source>Spread from 0 to 1</source>
        <translation>Verstreut von 0 bis 1</translation>
    </message>
    <message>
        <source>Close to the target, all of them</source>
        <translation>Nah am Ziel, alle miteinander</translation>
    </message>
    <message>
        <source>At zero</source>
        <translation>Bei null</translation>
    </message>
    <message>
        <source>Close to the target, and close together. KL grows steeply on both sides of ρ, so no unit can be lazy and none can be greedy. A digit is written with a dozen units or so.</source>
        <translation>Nah am Ziel und nah beieinander. KL wächst zu beiden Seiten von ρ steil an, also kann keine Einheit faul sein und keine gierig. Eine Ziffer wird mit etwa einem Dutzend Einheiten geschrieben.</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Look at the units now. Each is asked to be on for few digits only, so it pays to stand for something that a few digits have and others have not.</source>
        <translation>Jetzt zu den Einheiten. Jede soll nur bei wenigen Ziffern aktiv sein, also lohnt es sich, für etwas zu stehen, das einige wenige Ziffern haben und die anderen nicht.</translation>
    </message>
    <message>
        <source>What would a unit look for that is on for about one digit in ten?</source>
        <translation>Wonach sucht eine Einheit, die etwa bei jeder zehnten Ziffer aktiv ist?</translation>
    </message>
    <message>
        <source>The paper around the digit</source>
        <translation>Nach dem Papier um die Ziffer herum</translation>
    </message>
    <message>
        <source>A stroke at one place</source>
        <translation>Nach einem Strich an einer bestimmten Stelle</translation>
    </message>
    <message>
        <source>Any ink at all</source>
        <translation>Nach irgendwelcher Tinte</translation>
    </message>
    <message>
        <source>A stroke at one place. Paper and ink are there in every digit, so a unit for them would be on all the time. A certain stroke is there in some.</source>
        <translation>Nach einem Strich an einer bestimmten Stelle. Papier und Tinte gibt es bei jeder Ziffer, eine Einheit dafür wäre immerzu aktiv. Einen bestimmten Strich gibt es nur bei manchen.</translation>
    </message>
    <message>
        <source>Far too much</source>
        <translation>Viel zu viel</translation>
    </message>
    <message>
        <source>The last one: set w to 30.</source>
        <translation>Ein letztes Mal: w auf 30 setzen.</translation>
    </message>
    <message>
        <source>What is gained over w = 3?</source>
        <translation>Was ist gegenüber w = 3 gewonnen?</translation>
    </message>
    <message>
        <source>Much: far fewer units are on</source>
        <translation>Viel: Weit weniger Einheiten sind aktiv</translation>
    </message>
    <message>
        <source>Hardly anything, and the error grows</source>
        <translation>Kaum etwas, und der Fehler wächst</translation>
    </message>
    <message>
        <source>Hardly anything: the units were at their target already. The larger w is, the less the error counts beside it. A good w brings the units to the target and no further.</source>
        <translation>Kaum etwas: Die Einheiten waren schon an ihrem Ziel. Je größer w ist, desto weniger zählt daneben der Fehler. Ein gutes w bringt die Einheiten zum Ziel und nicht weiter.</translation>
    </message>
    <message>
        <source>Learning rate: too small, right, diverging</source>
        <translation>Lernrate: zu klein, richtig, divergierend</translation>
    </message>
    <message>
        <source>One number decides how far a step goes. Four runs from the same start show what happens when it is too small, right, too large, and far too large.</source>
        <translation>Eine Zahl entscheidet, wie weit ein Schritt geht. Vier Läufe vom selben Anfang aus zeigen, was geschieht, wenn sie zu klein, richtig, zu groß und viel zu groß ist.</translation>
    </message>
    <message>
        <source>Down the hill in the fog</source>
        <translation>Im Nebel bergab</translation>
    </message>
    <message>
        <source>Training goes downhill on the cost. The gradient says which way is down from here, and nothing about what lies further on. The learning rate η says how far to go before asking again.

In this lesson everything stays the same, the start too. Only η changes.</source>
        <translation>Das Training geht auf den Kosten bergab. Der Gradient sagt, wo es von hier aus nach unten geht, aber nichts darüber, was weiter weg liegt. Die Lernrate η sagt, wie weit man geht, bevor man wieder fragt.

In dieser Lektion bleibt alles gleich, auch der Anfang. Nur η ändert sich.</translation>
    </message>
    <message>
        <source>Tiny steps</source>
        <translation>Winzige Schritte</translation>
    </message>
    <message>
        <source>η = 0.00001. Twenty epochs are 800 steps. Predict what the reconstructions will look like after them, then train.</source>
        <translation>η = 0.00001. Zwanzig Epochen sind 800 Schritte. Wie sehen die Rekonstruktionen danach aus? Erst vorhersagen, dann trainieren.</translation>
    </message>
    <message>
        <source>What will the reconstructions be?</source>
        <translation>Wie werden die Rekonstruktionen aussehen?</translation>
    </message>
    <message>
        <source>Clear digits</source>
        <translation>Wie klare Ziffern</translation>
    </message>
    <message>
        <source>Blurred digits</source>
        <translation>Wie verwaschene Ziffern</translation>
    </message>
    <message>
        <source>Grey fog</source>
        <translation>Wie grauer Nebel</translation>
    </message>
    <message>
        <source>Grey fog. The cost falls at every step, so nothing is wrong, but it is nowhere near the bottom. Nothing in the curve says that it could go lower: it only looks slow and smooth. That is what a learning rate looks like that is too small.</source>
        <translation>Wie grauer Nebel. Die Kosten fallen bei jedem Schritt, falsch ist also nichts, aber bis ins Tal ist es noch weit. Nichts an der Kurve verrät, dass es tiefer ginge: Sie sieht nur langsam und glatt aus. So zeigt sich eine Lernrate, die zu klein ist.</translation>
    </message>
    <message>
        <source>Three hundred times as far</source>
        <translation>Dreihundertmal so weit</translation>
    </message>
    <message>
        <source>Set η to 0.003, the value of the window's own recipe. The start is the same again, and so is the order of the digits.</source>
        <translation>η auf 0.003 setzen, den Wert aus dem eigenen Rezept des Fensters. Der Anfang ist wieder derselbe, und die Reihenfolge der Ziffern auch.</translation>
    </message>
    <message>
        <source>Where will the cost be after 20 epochs?</source>
        <translation>Wo werden die Kosten nach 20 Epochen liegen?</translation>
    </message>
    <message>
        <source>About as before</source>
        <translation>Etwa wie zuvor</translation>
    </message>
    <message>
        <source>Less than a third of it</source>
        <translation>Unter einem Drittel davon</translation>
    </message>
    <message>
        <source>Above the start</source>
        <translation>Über dem Anfangswert</translation>
    </message>
    <message>
        <source>Less than a third: from over 80 to under 20. The digits are back, and the units hold strokes.</source>
        <translation>Unter einem Drittel: von über 80 auf unter 20. Die Ziffern sind wieder da, und in den Einheiten stehen Striche.</translation>
    </message>
    <message>
        <source>A hundred times further still</source>
        <translation>Noch hundertmal weiter</translation>
    </message>
    <message>
        <source>More is better, it seems. Set η to 0.3. Watch the cost, and the units afterwards.</source>
        <translation>Mehr hilft mehr, so scheint es. η auf 0.3 setzen und auf die Kosten achten, danach auf die Einheiten.</translation>
    </message>
    <message>
        <source>What will come of it?</source>
        <translation>Was wird daraus?</translation>
    </message>
    <message>
        <source>A lower cost in the same time</source>
        <translation>Niedrigere Kosten in derselben Zeit</translation>
    </message>
    <message>
        <source>It stays high, and many units die</source>
        <translation>Sie bleiben hoch, und viele Einheiten sterben</translation>
    </message>
    <message>
        <source>The run breaks off</source>
        <translation>Der Lauf bricht ab</translation>
    </message>
    <message>
        <source>It stays high. The very first steps were so long that they threw many units out of reach: these are off for every digit, so no gradient brings them back. The others jump from side to side of the valley and do not get down.</source>
        <translation>Sie bleiben hoch. Schon die allerersten Schritte waren so lang, dass sie viele Einheiten weit hinausgeworfen haben: Diese sind bei jeder Ziffer aus, und so holt kein Gradient sie zurück. Die anderen springen von einer Talseite zur anderen und kommen nicht hinunter.</translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation>Über den Kartenrand hinaus</translation>
    </message>
    <message>
        <source>One more: set η to 3. The program watches for a cost that leaves all bounds.</source>
        <translation>Einen noch: η auf 3 setzen. Das Programm achtet darauf, ob die Kosten alle Grenzen sprengen.</translation>
    </message>
    <message>
        <source>How many epochs will it last?</source>
        <translation>Wie viele Epochen hält das?</translation>
    </message>
    <message>
        <source>All 20</source>
        <translation>Alle 20</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Etwa die Hälfte</translation>
    </message>
    <message>
        <source>Not even two</source>
        <translation>Nicht einmal zwei</translation>
    </message>
    <message>
        <source>Not even two. Each step lands higher than the last, the next one is longer still, and soon the numbers have no meaning. That is called diverging. The notice above the plots names the last good epoch and offers a gentler rate.</source>
        <translation>Nicht einmal zwei. Jeder Schritt landet höher als der vorige, der nächste wird noch länger, und bald haben die Zahlen keinen Sinn mehr. Das heißt Divergieren. Der Hinweis über den Kurven nennt die letzte gute Epoche und bietet eine sanftere Rate an.</translation>
    </message>
    <message>
        <source>How to find a good one</source>
        <translation>Wie man eine gute findet</translation>
    </message>
    <message>
        <source>Start small and go up by factors of ten until the cost becomes restless or the run diverges. Then go back by a factor of three to ten.

The right value depends on the optimizer, the batch size and the cost. Adam, used here, divides each step by the usual size of that weight's gradient, so that 0.001 to 0.003 suits most networks. Plain gradient descent needs another value for each problem.</source>
        <translation>Klein anfangen und in Faktoren von zehn hochgehen, bis die Kosten unruhig werden oder der Lauf divergiert. Dann um einen Faktor von drei bis zehn zurück.

Der richtige Wert hängt vom Optimierer, von der Batchgröße und von den Kosten ab. Adam, das hier verwendet wird, teilt jeden Schritt durch die übliche Größe des Gradienten bei diesem Gewicht, so dass 0.001 bis 0.003 für die meisten Netze passt. Der einfache Gradientenabstieg braucht für jede Aufgabe einen anderen Wert.</translation>
    </message>
    <message>
        <source>A derivative with an error in it</source>
        <translation>Eine Ableitung mit einem Fehler darin</translation>
    </message>
    <message>
        <source>A cost that falls is no proof that its derivative is right. The gradient check is: it finds an error that the curve hides, and helps to tell where it is.</source>
        <translation>Dass die Kosten fallen, beweist nicht, dass ihre Ableitung stimmt. Die Gradientenprüfung schon: Sie findet einen Fehler, den die Kurve verbirgt, und hilft zu sagen, wo er steckt.</translation>
    </message>
    <message>
        <source>Two ways to a derivative</source>
        <translation>Zwei Wege zu einer Ableitung</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. People work it out on paper and type it in as formulas. That is called analytic, and it is easy to get wrong.

The other way needs no paper: move one weight up a little, see how much the cost changes, move it down, see again. The difference over the distance is the numeric derivative. It is far too slow for training, and just right for checking.</source>
        <translation>Das Training folgt der Ableitung der Kosten nach jedem Gewicht. Man rechnet sie auf Papier aus und tippt sie als Formeln ein. Das heißt analytisch, und dabei verrechnet man sich leicht.

Der andere Weg braucht kein Papier: ein Gewicht etwas erhöhen, nachsehen, wie sehr sich die Kosten ändern, es senken, wieder nachsehen. Der Unterschied geteilt durch den Abstand ist die numerische Ableitung. Zum Trainieren ist sie viel zu langsam, zum Prüfen genau richtig.</translation>
    </message>
    <message>
        <source>Check the right formulas</source>
        <translation>Die richtigen Formeln prüfen</translation>
    </message>
    <message>
        <source>Press the button. A small network is checked, 6 units on images of 4 × 4 pixels, weight by weight. The figure is the length of the difference of both gradients over the length of their sum.</source>
        <translation>Den Knopf drücken. Geprüft wird ein kleines Netz, 6 Einheiten auf Bildern mit 4 × 4 Pixeln, Gewicht für Gewicht. Die Zahl ist die Länge der Differenz beider Gradienten, geteilt durch die Länge ihrer Summe.</translation>
    </message>
    <message>
        <source>How far apart will both gradients be?</source>
        <translation>Wie weit liegen beide Gradienten auseinander?</translation>
    </message>
    <message>
        <source>By some per cent</source>
        <translation>Um einige Prozent</translation>
    </message>
    <message>
        <source>By a thousandth</source>
        <translation>Um ein Tausendstel</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth</source>
        <translation>Um weniger als ein Milliardstel</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth, which is what rounding leaves. All points lie on the line. There is no such thing as nearly right here: a right derivative agrees to nine digits or more.</source>
        <translation>Um weniger als ein Milliardstel, und das ist, was das Runden übrig lässt. Alle Punkte liegen auf der Linie. Ein Fast-Richtig gibt es hier nicht: Eine richtige Ableitung stimmt auf neun Stellen und mehr überein.</translation>
    </message>
    <message>
        <source>Check the notebook's formulas</source>
        <translation>Die Formeln des Notebooks prüfen</translation>
    </message>
    <message>
        <source>The notebook of 2018 has another curve in place of the sigmoid's derivative, and takes the penalty back to the weights without any derivative of the sigmoid. Check it.</source>
        <translation>Das Notebook von 2018 hat anstelle der Ableitung des Sigmoids eine andere Kurve und führt den Strafterm ganz ohne Ableitung des Sigmoids zu den Gewichten zurück. Das prüfen wir.</translation>
    </message>
    <message>
        <source>How far apart will they be this time?</source>
        <translation>Wie weit liegen sie diesmal auseinander?</translation>
    </message>
    <message>
        <source>By more than a tenth</source>
        <translation>Um mehr als ein Zehntel</translation>
    </message>
    <message>
        <source>By more than a tenth. The points leave the line: for most weights the formulas give another value than the cost itself does. This is not the gradient of the cost.</source>
        <translation>Um mehr als ein Zehntel. Die Punkte verlassen die Linie: Für die meisten Gewichte geben die Formeln einen anderen Wert als die Kosten selbst. Das ist nicht der Gradient der Kosten.</translation>
    </message>
    <message>
        <source>Would the curve have told?</source>
        <translation>Hätte die Kurve es verraten?</translation>
    </message>
    <message>
        <source>Now train with these formulas, as the notebook did, and look at the cost alone.</source>
        <translation>Jetzt mit diesen Formeln trainieren, wie das Notebook es tat, und nur auf die Kosten sehen.</translation>
    </message>
    <message>
        <source>What will the cost do with a wrong derivative?</source>
        <translation>Was machen die Kosten bei einer falschen Ableitung?</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Sie steigen</translation>
    </message>
    <message>
        <source>Stay where it is</source>
        <translation>Sie bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Fall, as if all were well</source>
        <translation>Sie fallen, als wäre alles in Ordnung</translation>
    </message>
    <message>
        <source>Fall, by more than six tenths. The formulas are wrong, but they point downhill most of the way, and that is enough for the cost to fall. Nobody who looks at this curve would suspect a thing. That is why derivatives are checked.</source>
        <translation>Sie fallen, um mehr als sechs Zehntel. Die Formeln sind falsch, aber meistens zeigen sie bergab, und das genügt, damit die Kosten fallen. Wer nur diese Kurve sieht, schöpft keinen Verdacht. Darum prüft man Ableitungen.</translation>
    </message>
    <message>
        <source>Where is the error?</source>
        <translation>Wo steckt der Fehler?</translation>
    </message>
    <message>
        <source>The check can do more: switch off a part of the cost and check again. Set the sparsity weight to 0, so that the penalty is out of it.</source>
        <translation>Die Prüfung kann mehr: Man schaltet einen Teil der Kosten ab und prüft noch einmal. Das Sparsity-Gewicht auf 0 setzen, dann ist der Strafterm aus dem Spiel.</translation>
    </message>
    <message>
        <source>Is the penalty alone to blame?</source>
        <translation>Ist allein der Strafterm schuld?</translation>
    </message>
    <message>
        <source>Yes, the rest is right</source>
        <translation>Ja, der Rest stimmt</translation>
    </message>
    <message>
        <source>No, something else is wrong too</source>
        <translation>Nein, noch etwas anderes ist falsch</translation>
    </message>
    <message>
        <source>No. The points are still off the line, so there is an error in the rest as well: it is the curve e⁻ˢ / (1 + e⁻²ˢ) where the sigmoid's derivative e⁻ˢ / (1 + e⁻ˢ)² should be. One squared term in the wrong place.</source>
        <translation>Nein. Die Punkte liegen immer noch neben der Linie, also steckt auch im Rest ein Fehler: Es ist die Kurve e⁻ˢ / (1 + e⁻²ˢ), wo die Ableitung des Sigmoids e⁻ˢ / (1 + e⁻ˢ)² stehen müsste. Ein Quadrat am falschen Platz.</translation>
    </message>
    <message>
        <source>What a hidden unit sees</source>
        <translation>Was eine verdeckte Einheit sieht</translation>
    </message>
    <message>
        <source>A hidden unit is a picture of weights and a number for each digit. Watch strokes come out of noise, and see what becomes of them when only one unit may be on.</source>
        <translation>Eine verdeckte Einheit ist ein Bild aus Gewichten und eine Zahl für jede Ziffer. Hier kommen Striche aus dem Rauschen hervor, und es zeigt sich, was aus ihnen wird, wenn nur eine Einheit aktiv sein darf.</translation>
    </message>
    <message>
        <source>One unit, 784 weights</source>
        <translation>Eine Einheit, 784 Gewichte</translation>
    </message>
    <message>
        <source>A hidden unit looks at all 784 pixels. It multiplies each by a weight, adds them up, and passes the sum through a curve to a number from 0 (off) to 1 (on).

Put its weights back in the places of their pixels and you have its picture: what must be inked for the unit to be on (rust), and what must be left white (blue).</source>
        <translation>Eine verdeckte Einheit sieht alle 784 Pixel an. Sie multipliziert jedes mit einem Gewicht, zählt alles zusammen und schickt die Summe durch eine Kurve zu einer Zahl von 0 (aus) bis 1 (an).

Legt man ihre Gewichte an die Plätze der Pixel zurück, so hat man ihr Bild: was Tinte haben muss, damit die Einheit aktiv wird (rostrot), und was weiß bleiben muss (blau).</translation>
    </message>
    <message>
        <source>Before it has learned much</source>
        <translation>Bevor sie viel gelernt hat</translation>
    </message>
    <message>
        <source>The weights start small and by chance. Train for one epoch: forty steps of fifty digits each.</source>
        <translation>Die Gewichte beginnen klein und zufällig. Eine Epoche trainieren: vierzig Schritte mit je fünfzig Ziffern.</translation>
    </message>
    <message>
        <source>What will the pictures show after one epoch?</source>
        <translation>Was zeigen die Bilder nach einer Epoche?</translation>
    </message>
    <message>
        <source>Mostly noise</source>
        <translation>Vor allem Rauschen</translation>
    </message>
    <message>
        <source>Clear strokes</source>
        <translation>Klare Striche</translation>
    </message>
    <message>
        <source>Mostly noise. A figure tells noise from strokes: how alike weights side by side are. Noise has 0, a smooth stroke is near 1. Here it is under 0.4.</source>
        <translation>Vor allem Rauschen. Eine Zahl unterscheidet Rauschen von Strichen: wie ähnlich benachbarte Gewichte sind. Rauschen hat 0, ein glatter Strich liegt nahe 1. Hier ist sie unter 0.4.</translation>
    </message>
    <message>
        <source>Twenty epochs</source>
        <translation>Zwanzig Epochen</translation>
    </message>
    <message>
        <source>Now the full run. Watch the tiles while it trains: strokes rise out of the noise.</source>
        <translation>Jetzt der ganze Lauf. Beim Training auf die Kacheln achten: Striche tauchen aus dem Rauschen auf.</translation>
    </message>
    <message>
        <source>What will most pictures show?</source>
        <translation>Was werden die meisten Bilder zeigen?</translation>
    </message>
    <message>
        <source>Still noise</source>
        <translation>Immer noch Rauschen</translation>
    </message>
    <message>
        <source>Pieces of strokes</source>
        <translation>Stücke von Strichen</translation>
    </message>
    <message>
        <source>One whole digit each</source>
        <translation>Je eine ganze Ziffer</translation>
    </message>
    <message>
        <source>Pieces of strokes. No unit was told to look for one. But strokes are what digits share: a unit that stands for one is of use in many of them, and a digit can be put together from a few.</source>
        <translation>Stücke von Strichen. Keiner Einheit wurde gesagt, danach zu suchen. Aber Striche sind das, was Ziffern gemeinsam haben: Eine Einheit, die für einen steht, ist in vielen Ziffern zu gebrauchen, und eine Ziffer lässt sich aus wenigen Strichen zusammensetzen.</translation>
    </message>
    <message>
        <source>Which digits wake it?</source>
        <translation>Welche Ziffern wecken sie?</translation>
    </message>
    <message>
        <source>Click a tile. The card beside the wall shows the digits for which this unit is on most, and how its activation spreads over the ten classes.

Look at three or four units. Then answer.</source>
        <translation>Eine Kachel anklicken. Die Karte neben der Wand zeigt die Ziffern, bei denen diese Einheit am stärksten aktiv ist, und wie sich ihre Aktivierung auf die zehn Klassen verteilt.

Drei oder vier Einheiten ansehen, dann antworten.</translation>
    </message>
    <message>
        <source>Do units stand for one class of digit?</source>
        <translation>Stehen Einheiten für eine Ziffernklasse?</translation>
    </message>
    <message>
        <source>Yes, one unit for each digit</source>
        <translation>Ja, eine Einheit für jede Ziffer</translation>
    </message>
    <message>
        <source>No, most answer to several</source>
        <translation>Nein, die meisten sprechen auf mehrere an</translation>
    </message>
    <message>
        <source>Most answer to several classes: a bow at the top is part of 0, 2, 3, 8 and 9. The network never saw the labels, so nothing could make it sort by them.</source>
        <translation>Die meisten sprechen auf mehrere Klassen an: Ein Bogen oben gehört zu 0, 2, 3, 8 und 9. Das Netz hat die Beschriftungen nie gesehen, also konnte nichts es dazu bringen, danach zu sortieren.</translation>
    </message>
    <message>
        <source>Only one may be on</source>
        <translation>Nur eine darf aktiv sein</translation>
    </message>
    <message>
        <source>Now a stricter rule. Of all 64 units only the strongest one is left on for each digit: top-k, with k = 1. That single unit has to draw everything.</source>
        <translation>Jetzt eine strengere Regel. Von allen 64 Einheiten bleibt bei jeder Ziffer nur die stärkste aktiv: Top-k mit k = 1. Diese eine Einheit muss alles zeichnen.</translation>
    </message>
    <message>
        <source>What will the pictures of the units that are used show?</source>
        <translation>Was zeigen die Bilder der Einheiten, die benutzt werden?</translation>
    </message>
    <message>
        <source>Pieces of strokes, as before</source>
        <translation>Stücke von Strichen, wie zuvor</translation>
    </message>
    <message>
        <source>Whole digits. One unit draws all there is, so it becomes the mean of the digits it is used for, and a unit's picture is much like some digit. Many units never win and learn nothing. Sharing, a few units for each digit, is what makes strokes.</source>
        <translation>Ganze Ziffern. Eine Einheit zeichnet alles, was da ist, also wird sie zum Mittel der Ziffern, für die sie gebraucht wird, und ihr Bild gleicht irgendeiner Ziffer. Viele Einheiten gewinnen nie und lernen nichts. Erst das Teilen, wenige Einheiten für jede Ziffer, lässt Striche entstehen.</translation>
    </message>
    <message>
        <source>From KL to top-k</source>
        <translation>Von KL zu Top-k</translation>
    </message>
    <message>
        <source>In 2011 a penalty on mean activations made codes sparse. Today's sparse autoencoders, which read the minds of language models, do it in other ways. Try all three.</source>
        <translation>2011 machte ein Strafterm auf mittlere Aktivierungen die Codes dünn besetzt. Heutige dünn besetzte Autoencoder, die in Sprachmodellen Gedanken lesen, machen es anders. Wir probieren alle drei Wege.</translation>
    </message>
    <message>
        <source>Three ways to be sparse</source>
        <translation>Drei Wege zu wenigen aktiven Einheiten</translation>
    </message>
    <message>
        <source>A sparse code has most units off. There are three ways to ask for it.

KL: pull each unit's mean activation to a target ρ. L1: tax every activation, so that only those that pay for themselves are left. Top-k: keep the k strongest units of each image and switch the others off.

We train all three on the same digits with 64 units, and compare two figures: the reconstruction error, and how many units are on for a digit.</source>
        <translation>In einem dünn besetzten Code sind die meisten Einheiten aus. Drei Wege führen dorthin.

KL: die mittlere Aktivierung jeder Einheit zu einem Ziel ρ ziehen. L1: jede Aktivierung besteuern, so dass nur die übrig bleiben, die sich bezahlt machen. Top-k: bei jedem Bild die k stärksten Einheiten behalten und die anderen abschalten.

Wir trainieren alle drei mit 64 Einheiten auf denselben Ziffern und vergleichen zwei Zahlen: den Rekonstruktionsfehler und wie viele Einheiten bei einer Ziffer aktiv sind.</translation>
    </message>
    <message>
        <source>2011: KL</source>
        <translation>2011: KL</translation>
    </message>
    <message>
        <source>Sigmoid units, from 0 to 1, and the KL penalty with ρ = 0.12. A sigmoid is never quite off, so a unit counts as on above 0.1.</source>
        <translation>Sigmoid-Einheiten, von 0 bis 1, und der KL-Strafterm mit ρ = 0.12. Ein Sigmoid ist nie ganz aus, also gilt eine Einheit über 0.1 als aktiv.</translation>
    </message>
    <message>
        <source>ρ = 0.12 of 64 units is 8. How many will be on for a digit?</source>
        <translation>ρ = 0.12 von 64 Einheiten ist 8. Wie viele sind bei einer Ziffer aktiv?</translation>
    </message>
    <message>
        <source>About 8</source>
        <translation>Etwa 8</translation>
    </message>
    <message>
        <source>More than 20</source>
        <translation>Mehr als 20</translation>
    </message>
    <message>
        <source>All 64</source>
        <translation>Alle 64</translation>
    </message>
    <message>
        <source>More than 20. KL holds down the mean of a unit over all digits, and 0.2 for many digits has the same mean as 1 for few. It makes units quiet. It does not make them silent.</source>
        <translation>Mehr als 20. KL hält das Mittel einer Einheit über alle Ziffern niedrig, und 0.2 bei vielen Ziffern hat dasselbe Mittel wie 1 bei wenigen. Das macht Einheiten leise. Stumm macht es sie nicht.</translation>
    </message>
    <message>
        <source>2023: ReLU and L1</source>
        <translation>2023: ReLU und L1</translation>
    </message>
    <message>
        <source>ReLU units: zero, or anything above. Zero is really zero. The L1 penalty adds w times all activations to the cost. This is the sparse autoencoder that was first put to language models.

Note the weight: w = 0.3.</source>
        <translation>ReLU-Einheiten: null oder irgendetwas darüber. Null heißt wirklich null. Der L1-Strafterm zählt w mal alle Aktivierungen zu den Kosten. Das ist der dünn besetzte Autoencoder, der als erster auf Sprachmodelle angesetzt wurde.

Auf das Gewicht achten: w = 0.3.</translation>
    </message>
    <message>
        <source>Fewer units will be on. What does the tax cost?</source>
        <translation>Weniger Einheiten werden aktiv sein. Was kostet die Steuer?</translation>
    </message>
    <message>
        <source>Nothing: the error is the same</source>
        <translation>Nichts: Der Fehler ist derselbe</translation>
    </message>
    <message>
        <source>The error grows, and many units die</source>
        <translation>Der Fehler wächst, und viele Einheiten sterben</translation>
    </message>
    <message>
        <source>The error shrinks</source>
        <translation>Der Fehler schrumpft</translation>
    </message>
    <message>
        <source>The error grows, and many units die. The tax is on the size of an activation, so those that are on are pulled down too: every reconstruction comes out pale. And a unit that is pushed to zero for every digit gets no gradient any more and stays there.</source>
        <translation>Der Fehler wächst, und viele Einheiten sterben. Die Steuer trifft die Größe einer Aktivierung, also werden auch die aktiven Einheiten nach unten gezogen: Jede Rekonstruktion wird blass. Und eine Einheit, die bei jeder Ziffer auf null gedrückt wird, bekommt keinen Gradienten mehr und bleibt dort.</translation>
    </message>
    <message>
        <source>2024: top-k</source>
        <translation>2024: Top-k</translation>
    </message>
    <message>
        <source>No penalty at all. For each digit the k = 8 units with the largest inputs stay on, whatever their size, and the rest are set to zero. How sparse the code is, is now a number that you choose.</source>
        <translation>Gar kein Strafterm. Bei jeder Ziffer bleiben die k = 8 Einheiten mit den größten Eingaben aktiv, wie groß diese auch sind, und die übrigen werden auf null gesetzt. Wie dünn besetzt der Code ist, ist jetzt eine Zahl, die man wählt.</translation>
    </message>
    <message>
        <source>Eight units on, fewer than with L1. What about the error?</source>
        <translation>Acht aktive Einheiten, weniger als mit L1. Und der Fehler?</translation>
    </message>
    <message>
        <source>Lower than with L1</source>
        <translation>Kleiner als mit L1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich groß</translation>
    </message>
    <message>
        <source>Higher than with L1</source>
        <translation>Größer als mit L1</translation>
    </message>
    <message>
        <source>Lower, with fewer units on and fewer of them dead. Nothing pulls on those that are on, so they can be as strong as the digit needs. That is why large sparse autoencoders went over to top-k.</source>
        <translation>Kleiner, bei weniger aktiven und weniger toten Einheiten. An den aktiven zieht nichts, also dürfen sie so stark sein, wie die Ziffer es braucht. Darum sind große dünn besetzte Autoencoder zu Top-k übergegangen.</translation>
    </message>
    <message>
        <source>How many is enough?</source>
        <translation>Wie viele sind genug?</translation>
    </message>
    <message>
        <source>Now choose k yourself. Set the active units to 16 and train again. Then try 4, if you like: each time only k changes.</source>
        <translation>Jetzt k selbst wählen. Die aktiven Einheiten auf 16 setzen und noch einmal trainieren. Wer mag, versucht es dann mit 4: Jedes Mal ändert sich nur k.</translation>
    </message>
    <message>
        <source>Twice as many units on for each digit. The error will be:</source>
        <translation>Doppelt so viele aktive Einheiten je Ziffer. Der Fehler wird:</translation>
    </message>
    <message>
        <source>Half as large</source>
        <translation>Halb so groß</translation>
    </message>
    <message>
        <source>Smaller, but more than half</source>
        <translation>Kleiner, aber mehr als halb so groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller, but by far not half: the first units carry most of a digit, and each further one adds less. Where to stop is a choice between a code that is exact and one that can be read. No formula makes it for you.</source>
        <translation>Kleiner, aber bei weitem nicht halb so groß: Die ersten Einheiten tragen das meiste einer Ziffer, und jede weitere bringt weniger. Wo man aufhört, ist eine Wahl zwischen einem Code, der genau ist, und einem, den man lesen kann. Keine Formel nimmt sie einem ab.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>What a hidden unit gives out for one image: its weights times the pixels, plus its bias, put through the activation function. The activations of all units together are the code.</source>
        <translation>Was eine verdeckte Einheit bei einem Bild ausgibt: ihre Gewichte mal die Pixel, dazu ihr Bias, durch die Aktivierungsfunktion geschickt. Die Aktivierungen aller Einheiten zusammen sind der Code.</translation>
    </message>
    <message>
        <source>activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>f for hidden units, g for outputs</source>
        <translation>f für verdeckte Einheiten, g für Ausgaben</translation>
    </message>
    <message>
        <source>The curve that turns a unit's summed input into its output. Sigmoid gives 0 to 1, ReLU cuts at 0, top-k keeps only the k largest, linear changes nothing.</source>
        <translation>Die Kurve, die aus der summierten Eingabe einer Einheit ihre Ausgabe macht. Sigmoid gibt 0 bis 1, ReLU schneidet bei 0 ab, Top-k behält nur die k größten, linear ändert nichts.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An optimizer that gives every weight a step size of its own, from running means of its gradient and of the gradient's square. It needs little tuning.</source>
        <translation>Ein Optimierer, der jedem Gewicht seine eigene Schrittweite gibt, aus laufenden Mitteln seines Gradienten und von dessen Quadrat. Er braucht wenig Einstellen.</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer aktiv</translation>
    </message>
    <message>
        <source>A unit that answers strongly to nearly every image. It tells images apart as little as a dead one does.</source>
        <translation>Eine Einheit, die bei fast jedem Bild stark anspricht. Sie unterscheidet Bilder so wenig wie eine tote.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>A network that learns to give back its own input through a code in between. Nobody tells it what is in the images: what the code has to hold, it finds by itself.</source>
        <translation>Ein Netz, das lernt, über einen Code seine eigene Eingabe wieder auszugeben. Niemand sagt ihm, was auf den Bildern ist: Was der Code enthalten muss, findet es selbst heraus.</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>How the gradient is computed: the error at the output is carried back through the layers by the chain rule.</source>
        <translation>Wie der Gradient berechnet wird: Der Fehler am Ausgang wird mit der Kettenregel durch die Schichten zurückgeführt.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>An error to hold a model against: what showing the mean image for every image would cost, or what PCA with as many numbers costs.</source>
        <translation>Ein Fehler, an dem ein Modell gemessen wird: was es kosten würde, für jedes Bild das mittlere Bild zu zeigen, oder was eine PCA mit ebenso vielen Zahlen kostet.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>The images one step looks at. Small batches give many rough steps in an epoch, the whole set gives one exact step.</source>
        <translation>Die Bilder, die ein Schritt betrachtet. Kleine Batches geben in einer Epoche viele grobe Schritte, die ganze Menge gibt einen genauen.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>A number that a unit adds to its weighted input: how ready it is to be on before it has seen anything. Weight decay leaves biases alone.</source>
        <translation>Eine Zahl, die eine Einheit zu ihrer gewichteten Eingabe hinzuzählt: wie bereit sie ist, aktiv zu sein, bevor sie etwas gesehen hat. Der Weight Decay lässt Bias-Werte in Ruhe.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The activations of all hidden units for one image. The decoder sees nothing else of the image.</source>
        <translation>Die Aktivierungen aller verdeckten Einheiten bei einem Bild. Mehr sieht der Decoder von dem Bild nicht.</translation>
    </message>
    <message>
        <source>constant unit</source>
        <translation>konstante Einheit</translation>
    </message>
    <message>
        <source>A unit whose activation hardly changes from image to image, at whatever level. It says nothing about an image.</source>
        <translation>Eine Einheit, deren Aktivierung sich von Bild zu Bild kaum ändert, auf welcher Höhe auch immer. Sie sagt nichts über ein Bild.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>J, loss of the whole set; C under the notebook's rule</source>
        <translation>J, Verlust der ganzen Menge; C nach der Regel des Notebooks</translation>
    </message>
    <message>
        <source>The one number that training makes smaller: the reconstruction's error plus the penalties for activity and for large weights.</source>
        <translation>Die eine Zahl, die das Training kleiner macht: der Fehler der Rekonstruktion und die Strafterme für Aktivität und für große Gewichte.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>A way to count error where pixels are read as chances of ink: −x ln y − (1−x) ln(1−y), summed over the pixels. A confident mistake costs far more than a hesitant one.</source>
        <translation>Eine Art, Fehler zu zählen, bei der Pixel als Wahrscheinlichkeit von Tinte gelesen werden: −x ln y − (1−x) ln(1−y), summiert über die Pixel. Ein selbstsicherer Irrtum kostet weit mehr als ein zögernder.</translation>
    </message>
    <message>
        <source>dead unit</source>
        <translation>tote Einheit</translation>
    </message>
    <message>
        <source>A unit that stays near zero for every image. It costs time and does nothing.</source>
        <translation>Eine Einheit, die bei jedem Bild nahe null bleibt. Sie kostet Zeit und tut nichts.</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>The half of the network that makes an image out of the code. A unit's decoder weights are the picture it adds when it is on.</source>
        <translation>Die Hälfte des Netzes, die aus dem Code ein Bild macht. Die Decoder-Gewichte einer Einheit sind das Bild, das sie hinzufügt, wenn sie aktiv ist.</translation>
    </message>
    <message>
        <source>denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>blanked pixels</source>
        <translation>ausgeblendete Pixel</translation>
    </message>
    <message>
        <source>Training with some pixels blanked while the whole image is asked for. The code then learns what belongs together.</source>
        <translation>Training, bei dem einige Pixel ausgeblendet sind, während das ganze Bild verlangt wird. So lernt der Code, was zusammengehört.</translation>
    </message>
    <message>
        <source>divergence of a run</source>
        <translation>Divergenz eines Laufs</translation>
    </message>
    <message>
        <source>The cost grows without end or becomes no number at all, mostly since steps are too large. A smaller learning rate helps.</source>
        <translation>Die Kosten wachsen ohne Ende oder sind gar keine Zahl mehr, meist weil die Schritte zu groß sind. Eine kleinere Lernrate hilft.</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ending a run when the validation loss has not fallen for some epochs, and going back to the best weights.</source>
        <translation>Einen Lauf beenden, wenn der Validierungsverlust einige Epochen lang nicht gefallen ist, und zu den besten Gewichten zurückkehren.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>The half of the network that turns an image into its code. A unit's encoder weights, drawn as an image, show what it looks for.</source>
        <translation>Die Hälfte des Netzes, die aus einem Bild seinen Code macht. Die Encoder-Gewichte einer Einheit, als Bild gezeichnet, zeigen, wonach sie sucht.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>One pass of training through all the training images.</source>
        <translation>Ein Durchlauf des Trainings durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>erklärte Varianz</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the images' variation that the reconstruction catches. 1 is a perfect copy, 0 no better than the mean image for every image.</source>
        <translation>Der Anteil der Unterschiede zwischen den Bildern, den die Rekonstruktion erfasst. 1 ist eine vollkommene Kopie, 0 nicht besser als das mittlere Bild für jedes Bild.</translation>
    </message>
    <message>
        <source>exact gradient</source>
        <translation>exakter Gradient</translation>
    </message>
    <message>
        <source>The true derivative of the cost, by the chain rule, as against the 2018 notebook's formulas, which differ from it.</source>
        <translation>Die wahre Ableitung der Kosten nach der Kettenregel, im Unterschied zu den Formeln des Notebooks von 2018, die davon abweichen.</translation>
    </message>
    <message>
        <source>Glorot start</source>
        <translation>Start nach Glorot</translation>
    </message>
    <message>
        <source>First weights drawn evenly from a range that shrinks with the size of the layers, so that no unit starts saturated.</source>
        <translation>Anfangsgewichte, gleichmäßig aus einem Bereich gezogen, der mit der Größe der Schichten schrumpft, damit keine Einheit gesättigt beginnt.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>For every weight, how fast the cost would grow if that weight did. Steps go the other way.</source>
        <translation>Für jedes Gewicht, wie schnell die Kosten wachsen würden, wenn es wüchse. Die Schritte gehen in die andere Richtung.</translation>
    </message>
    <message>
        <source>gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>A comparison of the computed derivative with one measured by nudging each weight a little. A wrong formula shows at once.</source>
        <translation>Ein Vergleich der berechneten Ableitung mit einer, die man misst, indem man jedes Gewicht ein wenig verschiebt. Eine falsche Formel fällt sofort auf.</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>The plainest optimizer: every step is the gradient times the learning rate, downhill.</source>
        <translation>Der einfachste Optimierer: Jeder Schritt ist der Gradient mal die Lernrate, bergab.</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>verdeckte Einheit</translation>
    </message>
    <message>
        <source>H of them; feature, neuron</source>
        <translation>H an der Zahl; Merkmal, Neuron</translation>
    </message>
    <message>
        <source>One number of the code, with the weights that compute it. Each comes to look for one thing, such as a stroke in one place.</source>
        <translation>Eine Zahl des Codes, mit den Gewichten, aus denen sie berechnet wird. Jede sucht mit der Zeit nach einer bestimmten Sache, etwa nach einem Strich an einer Stelle.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>How far one chance is from another. Here: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)) for each unit. It is 0 where the mean activation ρ̂ meets the target ρ, and grows steeply on both sides.</source>
        <translation>Wie weit eine Wahrscheinlichkeit von einer anderen entfernt ist. Hier: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)) für jede Einheit. Sie ist 0, wo die mittlere Aktivierung ρ̂ das Ziel ρ trifft, und wächst zu beiden Seiten steil an.</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>An optimizer that works on the whole set, guesses the cost's curvature from its last steps, and finds how far to go by trying (a line search). It needs no learning rate.</source>
        <translation>Ein Optimierer, der mit der ganzen Menge arbeitet, die Krümmung der Kosten aus seinen letzten Schritten schätzt und durch Ausprobieren findet, wie weit er geht (Liniensuche). Er braucht keine Lernrate.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafterm</translation>
    </message>
    <message>
        <source>A tax on activity itself: w times the activations, added up. It pulls activations all the way to 0, and fits ReLU units.</source>
        <translation>Eine Steuer auf die Aktivität selbst: w mal die Aktivierungen, aufsummiert. Er zieht Aktivierungen ganz bis auf 0 und passt zu ReLU-Einheiten.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot, and the cost grows.</source>
        <translation>Wie weit ein Schritt geht. Zu klein: Nichts bewegt sich. Zu groß: Die Schritte schießen über das Ziel hinaus, und die Kosten wachsen.</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>Trying several lengths of a step and keeping one that lowers the cost enough.</source>
        <translation>Mehrere Längen eines Schritts ausprobieren und eine behalten, die die Kosten genug senkt.</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>mittlere Aktivierung</translation>
    </message>
    <message>
        <source>ρ̂</source>
        <translation>ρ̂</translation>
    </message>
    <message>
        <source>A unit's activation, averaged over the images. The sparsity penalty compares it with the target ρ.</source>
        <translation>Die Aktivierung einer Einheit, gemittelt über die Bilder. Der Sparsity-Strafterm vergleicht sie mit dem Ziel ρ.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>The share of the last step that is added to the next one: steps in a steady direction grow longer, steps to and fro cancel out.</source>
        <translation>Der Anteil des letzten Schritts, der zum nächsten hinzukommt: Schritte in gleichbleibender Richtung werden länger, ein Hin und Her hebt sich auf.</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step: gradient descent, momentum, Adam or L-BFGS.</source>
        <translation>Die Regel, die aus einem Gradienten einen Schritt macht: Gradientenabstieg, Momentum, Adam oder L-BFGS.</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>Overfitting</translation>
    </message>
    <message>
        <source>Learning the training images by heart. The cost of training images goes on falling while that of new ones rises.</source>
        <translation>Die Trainingsbilder auswendig lernen. Die Kosten der Trainingsbilder fallen weiter, während die neuer Bilder steigen.</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>principal component analysis</source>
        <translation>Hauptkomponentenanalyse</translation>
    </message>
    <message>
        <source>The best code that straight sums alone can give: the directions in which the images vary most. A model with as many numbers should beat it, or be simpler to read.</source>
        <translation>Der beste Code, den einfache Summen allein geben können: die Richtungen, in denen sich die Bilder am meisten unterscheiden. Ein Modell mit ebenso vielen Zahlen sollte besser sein, oder leichter zu lesen.</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>What the cost charges besides error: for units that are too active, or for large weights.</source>
        <translation>Was die Kosten außer dem Fehler berechnen: für Einheiten, die zu oft aktiv sind, oder für große Gewichte.</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>A simple classifier that reads the digit's class from the code alone. How well it does says how much of the class the code holds.</source>
        <translation>Ein einfacher Klassifikator, der die Klasse der Ziffer aus dem Code allein abliest. Wie gut ihm das gelingt, sagt, wie viel von der Klasse im Code steckt.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>All settings of a run together. The same recipe with the same seed and images gives the same run again.</source>
        <translation>Alle Einstellungen eines Laufs zusammen. Dasselbe Rezept mit demselben Seed und denselben Bildern ergibt wieder denselben Lauf.</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>What the decoder makes of the code: the model's copy of the image.</source>
        <translation>Was der Decoder aus dem Code macht: die Kopie des Bildes, die das Modell liefert.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation>rectified linear unit, gleichgerichtete lineare Einheit</translation>
    </message>
    <message>
        <source>An activation function: 0 below 0, unchanged above. Its units can be exactly off.</source>
        <translation>Eine Aktivierungsfunktion: unter 0 gibt sie 0, darüber ändert sie nichts. Ihre Einheiten können ganz und gar aus sein.</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>A sigmoid unit so far on or off that its output hardly moves with its input. Its gradient is nearly 0, so it hardly learns.</source>
        <translation>Eine Sigmoid-Einheit, die so weit an oder aus ist, dass sich ihre Ausgabe mit ihrer Eingabe kaum bewegt. Ihr Gradient ist fast 0, also lernt sie kaum.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number that chance starts from: first weights, order of the images, blanked pixels. The same seed repeats a run.</source>
        <translation>Die Zahl, bei der der Zufall beginnt: Anfangsgewichte, Reihenfolge der Bilder, ausgeblendete Pixel. Derselbe Seed wiederholt einen Lauf.</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>An S-shaped activation function, 1/(1+e^(−s)): far below 0 it gives nearly 0, far above nearly 1.</source>
        <translation>Eine S-förmige Aktivierungsfunktion, 1/(1+e^(−s)): Weit unter 0 gibt sie fast 0, weit darüber fast 1.</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>That few units are on for any one image. Each of them then has to mean something, and images are told apart by which ones are on.</source>
        <translation>Dass bei einem Bild nur wenige Einheiten aktiv sind. Jede davon muss dann etwas bedeuten, und Bilder unterscheiden sich darin, welche es sind. Auf Deutsch auch dünne Besetzung.</translation>
    </message>
    <message>
        <source>sparsity weight</source>
        <translation>Sparsity-Gewicht</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>How much the sparsity penalty counts against the reconstruction's error. 0 lets units be on all the time.</source>
        <translation>Wie viel der Sparsity-Strafterm neben dem Fehler der Rekonstruktion zählt. Bei 0 dürfen Einheiten immer aktiv sein.</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>½‖y − x‖²</source>
        <translation>½‖y − x‖²</translation>
    </message>
    <message>
        <source>The differences of all pixels, squared and added up; half of it is what an image costs.</source>
        <translation>Die Differenzen aller Pixel, quadriert und aufsummiert; die Hälfte davon ist es, was ein Bild kostet.</translation>
    </message>
    <message>
        <source>target activation</source>
        <translation>Zielaktivierung</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>The mean activation that the KL penalty pulls every unit to. Small: each unit answers to few images.</source>
        <translation>Die mittlere Aktivierung, zu der der KL-Strafterm jede Einheit zieht. Klein: Jede Einheit spricht auf wenige Bilder an.</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>An activation function that leaves only each image's k strongest units on. The code is sparse by construction, with no penalty.</source>
        <translation>Eine Aktivierungsfunktion, die bei jedem Bild nur die k stärksten Einheiten aktiv lässt. Der Code ist von Bau aus dünn besetzt, ohne Strafterm.</translation>
    </message>
    <message>
        <source>training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>The images that training looks at.</source>
        <translation>Die Bilder, die das Training betrachtet.</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Images kept aside and never trained on, to see whether what was learned holds for new ones.</source>
        <translation>Bilder, die zurückgelegt und nie trainiert werden, um zu sehen, ob das Gelernte auch für neue gilt.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>α, β</source>
        <translation>α, β</translation>
    </message>
    <message>
        <source>How strongly one pixel drives one unit, or one unit one pixel. Training changes nothing but weights and biases.</source>
        <translation>Wie stark ein Pixel eine Einheit antreibt, oder eine Einheit ein Pixel. Das Training ändert nichts als Gewichte und Bias-Werte.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>A penalty on the squares of all weights, which pulls them towards 0. It keeps weight images smooth and the model from learning noise.</source>
        <translation>Ein Strafterm auf die Quadrate aller Gewichte, der sie zu 0 hin zieht. Er hält die Gewichtsbilder glatt und das Modell davon ab, Rauschen zu lernen.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Pen strokes in seconds. Each of 144 units is pulled to rest on seven images of eight, so that it comes to stand for one stroke of the pen, and a digit is written as a few strokes. Small batches and Adam: on 10,000 digits the strokes stand out after a few seconds.</source>
        <translation>Striche eines Stifts in Sekunden. Jede von 144 Einheiten wird dazu angehalten, bei sieben von acht Bildern zu ruhen, so dass sie für einen Strich des Stifts steht und eine Ziffer mit wenigen Strichen geschrieben wird. Kleine Batches und Adam: Auf 10,000 Ziffern treten die Striche nach wenigen Sekunden hervor.</translation>
    </message>
    <message>
        <source>The notebook's 1024 units on its 10,000 rounded digits: one pass through the images ends below the squared error, 220,000, that took the notebook 300. Cross-entropy pulls harder at wrong pixels, small batches take 125 steps where the whole set takes one, momentum lengthens them.</source>
        <translation>Die 1024 Einheiten des Notebooks auf seinen 10,000 gerundeten Ziffern: Ein Durchlauf durch die Bilder endet unter dem quadratischen Fehler von 220,000, für den das Notebook 300 brauchte. Die Kreuzentropie zieht an falschen Pixeln stärker, kleine Batches machen 125 Schritte, wo die ganze Menge einen macht, und Momentum verlängert sie.</translation>
    </message>
    <message>
        <source>The settings of MATLAB's example of a stacked autoencoder: 100 units, target 0.15, sparsity weight 4, weight decay 0.004, 400 epochs on 5,000 digits. There the optimizer is scaled conjugate gradient; here it is L-BFGS, which also looks at all images at once.</source>
        <translation>Die Einstellungen aus MATLABs Beispiel eines gestapelten Autoencoders: 100 Einheiten, Ziel 0.15, Sparsity-Gewicht 4, Weight Decay 0.004, 400 Epochen auf 5,000 Ziffern. Dort ist der Optimierer das skalierte Verfahren der konjugierten Gradienten; hier ist es L-BFGS, das ebenfalls alle Bilder auf einmal betrachtet.</translation>
    </message>
    <message>
        <source>The notebook of 2018, digit by digit: its formulas, its start from N(0, 1), its numbers. The formulas are not quite the gradient of its cost, and it works all the same. On the first 10,000 MNIST digits its cost falls from 3,710,062 to some 220,000 in 300 epochs, some minutes. Rounding grows through the run, so the last figures differ from machine to machine.</source>
        <translation>Das Notebook von 2018, Ziffer für Ziffer: seine Formeln, sein Start aus N(0, 1), seine Zahlen. Die Formeln sind nicht ganz der Gradient seiner Kosten, und es funktioniert trotzdem. Auf den ersten 10,000 MNIST-Ziffern fallen seine Kosten in 300 Epochen von 3,710,062 auf etwa 220,000, das dauert einige Minuten. Rundungen wachsen im Lauf, deshalb unterscheiden sich die letzten Stellen von Rechner zu Rechner.</translation>
    </message>
    <message>
        <source>A sparse autoencoder of today: each digit is written with exactly 24 of 256 units, those that answer strongest, and the output is a plain sum of what they draw. No penalty is needed, since sparsity is built in.</source>
        <translation>Ein dünn besetzter Autoencoder von heute: Jede Ziffer wird mit genau 24 von 256 Einheiten geschrieben, denen, die am stärksten ansprechen, und die Ausgabe ist einfach die Summe dessen, was sie zeichnen. Ein Strafterm ist nicht nötig, die dünne Besetzung ist eingebaut.</translation>
    </message>
    <message>
        <source>The sparse autoencoder of Stanford's UFLDL exercise, 2011: 196 units, target 0.1, L-BFGS on all images at once. Each epoch is one step, of a length that is searched for. On the first 10,000 MNIST digits the cost J falls below 12.2 after some 300 steps, and every unit is a stroke.</source>
        <translation>Der dünn besetzte Autoencoder aus Stanfords UFLDL-Übung von 2011: 196 Einheiten, Ziel 0.1, L-BFGS auf allen Bildern zugleich. Jede Epoche ist ein Schritt, dessen Länge gesucht wird. Auf den ersten 10,000 MNIST-Ziffern fallen die Kosten J nach etwa 300 Schritten unter 12.2, und jede Einheit ist ein Strich.</translation>
    </message>
</context>
</TS>
